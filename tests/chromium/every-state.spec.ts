import { expect, test } from '@playwright/test';
import { folderOf } from '../../scripts/fresh-build.mjs';
import { difference, gridOf, keptGrids, LOOKS } from '../../scripts/pictures/looks.mjs';
import { PAGE_STATES } from '../../scripts/pictures/page-states.mjs';
import { STATES } from '../../scripts/pictures/states.mjs';
import { pictureOf, showStates } from '../../scripts/pictures/take.mjs';
import { axeViolations } from '../support/axe';
import { popupOf } from '../support/chromium-session';

/**
 * Share of a picture's cells that other fonts may change. Measured: other faces 0 to .03; justified and wide .15, from the
 * other side .31, without its panel .33, larger .47, dark 1.
 */
const MOST = 0.12;

test.describe.configure({ mode: 'parallel' });

/** Where axe can look: not on paper, nor into another's page. There stand the same view, and the picker, which has a test of its own. */
const SEEN_BY_AXE = [...STATES, ...PAGE_STATES].filter(({ pdf, place }) => !pdf && place !== 'page');

for (const lang of ['ar', 'fr']) {
  test(`axe finds nothing in any state in ${lang}; those that are kept look as they did`, async () => {
    test.setTimeout(480_000);
    const states = SEEN_BY_AXE.filter((state) => state.lang === lang);
    const kept = keptGrids();
    const seen: string[] = [];
    const faults: unknown[] = [];
    await showStates(folderOf('chrome'), states, async (state, shown) => {
      const { name } = state;
      seen.push(name);
      const violations = await axeViolations(popupOf({ page: shown, close: () => shown.close() }));
      if (violations.length > 0) faults.push({ name, violations });
      if (!LOOKS.includes(name)) return;
      const bytes = await pictureOf(state, shown);
      const share = difference(await gridOf(shown, bytes), kept[name] ?? []);
      if (share <= MOST) return;
      faults.push({ name, share, hint: '`npm run pictures -- --keep` keeps a new look.' });
      await test.info().attach(`${name}.png`, { body: bytes, contentType: 'image/png' });
    });
    expect(seen.sort()).toEqual(states.map(({ name }) => name).sort());
    expect(faults).toEqual([]);
  });
}

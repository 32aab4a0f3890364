import { expect, test } from '@playwright/test';
import { folderOf } from '../../scripts/fresh-build.mjs';
import { difference, gridOf, keptGrids, LOOKS } from '../../scripts/pictures/looks.mjs';
import { PAGE_STATES } from '../../scripts/pictures/page-states.mjs';
import { STATES } from '../../scripts/pictures/states.mjs';
import { takePictures } from '../../scripts/pictures/take.mjs';

/**
 * Share of a picture's cells that other fonts may change. Measured: other faces 0 to .03; justified and wide .15, from the
 * other side .31, without its panel .33, larger .47, dark 1.
 */
const MOST = 0.12;

test('what people see looks as it did: `npm run pictures -- --keep` keeps a new look', async () => {
  test.slow();
  const kept = keptGrids();
  const changed: Record<string, number> = {};
  const states = [...STATES, ...PAGE_STATES].filter(({ name }) => LOOKS.includes(name));
  await takePictures(folderOf('chrome'), states, async ({ name }, bytes, shown) => {
    changed[name] = difference(await gridOf(shown, bytes), kept[name] ?? []);
    if (changed[name] > MOST) await test.info().attach(`${name}.png`, { body: bytes, contentType: 'image/png' });
  });
  expect(Object.keys(changed).sort()).toEqual([...LOOKS].sort());
  expect(Object.entries(changed).filter(([, share]) => share > MOST)).toEqual([]);
});

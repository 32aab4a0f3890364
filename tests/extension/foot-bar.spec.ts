import { axeViolations } from '../support/axe';
import { openInPage } from '../support/in-page';
import { RICH, serveRichPages } from '../support/pages/rich-pages';
import { settledReading, tabTo } from '../support/reading';
import { PHONE, type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

interface FootSeen {
  top: number;
  bottom: number;
  isAway: boolean;
  buttons: { name: string; start: number; end: number; top: number; height: number; width: number }[];
  /** Of what is open over the text. */
  panel: { top: number; bottom: number; left: number; right: number } | null;
  window: { width: number; height: number };
  /** How much wider the text is than the window. */
  excess: number;
}

/** Runs in the view, in a page of Safi's own or in the tree that stands in another one. */
function footIn(): FootSeen {
  const tree = document.querySelector('.tools') ? document : document.body.lastElementChild?.shadowRoot;
  const foot = tree?.querySelector('.tools');
  const { top, bottom } = foot?.getBoundingClientRect() ?? new DOMRect();
  const open = tree?.querySelector('.panel')?.getBoundingClientRect();
  const scroller = tree?.querySelector('dialog') ?? document.documentElement;
  return {
    top,
    bottom,
    isAway: foot?.classList.contains('away') ?? false,
    buttons: [...(foot?.querySelectorAll('button') ?? [])].map((button) => {
      const { left, right, top: above, width, height } = button.getBoundingClientRect();
      return { name: button.ariaLabel ?? button.textContent ?? '', start: left, end: right, top: above, width, height };
    }),
    panel: open ? { top: open.top, bottom: open.bottom, left: open.left, right: open.right } : null,
    // Without the scroll bar that a page wider than a phone has at its foot.
    window: { width: innerWidth, height: scroller.clientHeight },
    excess: scroller.scrollWidth - scroller.clientWidth,
  };
}

type Place = Pick<Popup, 'evaluate' | 'press'>;

const foot = (place: Place, what: string, isGood: (seen: FootSeen) => boolean) =>
  poll(what, () => place.evaluate(footIn), isGood);

/** Scrolls as a finger does, a little at a time. */
const scroll = (place: Place, by: number) =>
  place.evaluate(async (distance) => {
    const tree = document.querySelector('.tools') ? document : document.body.lastElementChild?.shadowRoot;
    const scroller = tree?.querySelector('dialog') ?? document.documentElement;
    for (let step = 0; step < 8; step++) {
      scroller.scrollBy({ top: distance / 8, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
  }, by);

async function openTab(session: Session, lang: 'ar' | 'fr', size = PHONE): Promise<Popup> {
  serveRichPages(session.web);
  await session.goto(session.address(RICH[lang].path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.press('f');
  const tab = await session.ownTab();
  await settledReading(tab);
  await session.asPhone(size);
  await foot(tab, 'It is as narrow as a phone', ({ window }) => window.width === size.width);
  return tab;
}

async function openOnPage(session: Session, lang: 'ar' | 'fr'): Promise<Place> {
  await session.asPhone();
  serveRichPages(session.web);
  await session.goto(session.address(RICH[lang].path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.press('p');
  await openInPage(session);
  return session.page;
}

/** What holds of it wherever it stands, with all of it in sight. */
function expectInReach({ buttons, window, bottom, excess }: FootSeen): void {
  expect(bottom).toBe(window.height);
  expect(excess).toBe(0);
  expect(buttons.length).toBeGreaterThanOrEqual(4);
  for (const { name, start, end, top, width, height } of buttons) {
    expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
    expect(start, name).toBeGreaterThanOrEqual(0);
    expect(end, name).toBeLessThanOrEqual(window.width);
    expect(top, name).toBeGreaterThan(window.height - 100);
  }
  const sorted = buttons.toSorted((a, b) => a.start - b.start);
  for (const [at, { start, name }] of sorted.slice(1).entries())
    expect(start, name).toBeGreaterThanOrEqual(sorted[at]?.end ?? 0);
}

const PLACES = [
  { name: 'the full page', open: openTab },
  { name: 'the page itself', open: openOnPage },
];

for (const { name, open } of PLACES) {
  for (const lang of ['fr', 'ar'] as const) {
    test(`on a phone the buttons stand at the foot of ${name}, and give way to the text, in ${lang}`, async ({
      session,
    }) => {
      const place: Place = await open(session, lang);
      expectInReach(await foot(place, 'They are at the foot', ({ bottom, window }) => bottom === window.height));
      await scroll(place, 300);
      await foot(place, 'They give way', ({ isAway, top, window }) => isAway && top >= window.height);
      await scroll(place, -80);
      await foot(place, 'They are back', ({ isAway, bottom, window }) => !isAway && bottom === window.height);
      await scroll(place, 120);
      await foot(place, 'They give way again', ({ isAway }) => isAway);
      await scroll(place, 20_000);
      await foot(
        place,
        'They are there at the end',
        ({ isAway, bottom, window }) => !isAway && bottom === window.height,
      );

      await place.press('a');
      const { panel, top, window } = await foot(
        place,
        'The panel stands above them',
        (seen) => seen.panel !== null && seen.panel.bottom < seen.top && seen.panel.top > 48,
      );
      expect(top - (panel?.bottom ?? 0)).toBeLessThanOrEqual(16);
      expect(panel?.left).toBeGreaterThanOrEqual(0);
      expect(panel?.right).toBeLessThanOrEqual(window.width);
    });
  }
}

test('they stay while something is open over the text, and come when a key opens it', async ({ session }) => {
  const tab = await openTab(session, 'fr');
  await scroll(tab, 300);
  await foot(tab, 'They give way', ({ isAway }) => isAway);
  await tab.press('m');
  await foot(tab, 'The panel brings them back', ({ isAway, panel }) => !isAway && panel !== null);
  await scroll(tab, 100);
  expect((await tab.evaluate(footIn)).isAway).toBe(false);
});

test('the keyboard brings them back, and they never leave with the focus', async ({ session }) => {
  const tab = await openTab(session, 'fr');
  await scroll(tab, 300);
  await foot(tab, 'They give way', ({ isAway }) => isAway);
  await tabTo(tab, 'Listen');
  await foot(tab, 'They are back', ({ isAway, bottom, window }) => !isAway && bottom === window.height);
  await scroll(tab, 100);
  expect((await tab.evaluate(footIn)).isAway).toBe(false);
});

test('at a width of 320 nothing is lost', async ({ session }) => {
  const tab = await openTab(session, 'fr', { width: 320, height: 600 });
  expectInReach(await tab.evaluate(footIn));
  await tab.press('l');
  const listening = await poll(
    'Its buttons stand above the foot',
    () =>
      tab.evaluate(() => {
        const { top, bottom } = document.querySelector('.tools')?.getBoundingClientRect() ?? new DOMRect();
        return [...document.querySelectorAll('.aloud, .aloud :is(button, select, p)')].map((each) => {
          const { left, right, bottom: end } = each.getBoundingClientRect();
          return left >= 0 && right <= innerWidth && end <= top && bottom === innerHeight;
        });
      }),
    ({ length }) => length > 0,
  );
  expect(listening).not.toContain(false);
});

test('with a panel open it has names and enough contrast', async ({ session }) => {
  const tab = await openTab(session, 'ar');
  expect(await axeViolations(tab)).toEqual([]);
  await tab.press('m');
  await foot(tab, 'The panel is open', ({ panel }) => panel !== null);
  expect(await axeViolations(tab)).toEqual([]);
});

test('in the popup of a desktop they stay in the bar', async ({ session }) => {
  serveRichPages(session.web);
  await session.goto(session.address(RICH.fr.path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  const { top } = await foot(popup, 'They are there', ({ buttons }) => buttons.length > 0);
  expect(top).toBeLessThan(48);
  await scroll(popup, 300);
  expect((await popup.evaluate(footIn)).isAway).toBe(false);
});

import { axeViolations } from '../support/axe';
import { RICH, serveRichPages } from '../support/pages/rich-pages';
import { settledReading } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { forgetChoices } from '../support/storage';
import { expect, test } from '../support/test';

async function open(session: Session, { path } = RICH.ar): Promise<Popup> {
  serveRichPages(session.web);
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await forgetChoices(popup);
  return popup;
}

/** Chooses as a person does: by the words on the buttons. */
function choose(popup: Popup, legend: string, label: string): Promise<void> {
  return popup.evaluate(
    (wanted) => {
      const group = [...document.querySelectorAll('fieldset')].find(
        (each) => each.querySelector('legend')?.textContent === wanted.legend,
      );
      const options = [...(group?.querySelectorAll('label') ?? [])];
      const option = options.find((each) => (each.title || each.textContent) === wanted.label);
      if (!option) throw new Error(`No ${wanted.label} in ${wanted.legend}.`);
      option.click();
    },
    { legend, label },
  );
}

function looks(popup: Popup) {
  return popup.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`Nothing is ${selector}.`);
      return getComputedStyle(element);
    };
    const arabic = style('.content > p');
    const french = style('.content > p[dir=ltr]');
    return {
      size: arabic.fontSize,
      arabicFace: arabic.fontFamily.split(',')[0],
      frenchFace: french.fontFamily.split(',')[0],
      arabicLetters: arabic.letterSpacing,
      frenchLetters: french.letterSpacing,
      words: arabic.wordSpacing,
      align: arabic.textAlign,
      background: getComputedStyle(document.documentElement).backgroundColor,
      panels: document.querySelectorAll('[role=dialog]').length,
    };
  });
}

test('what is chosen changes the text at once, and every later view', async ({ session }) => {
  const popup = await open(session);
  await expect
    .poll(() => looks(popup))
    .toMatchObject({ size: '18px', arabicFace: '"Safi Naskh"', frenchFace: '"Safi Latin"' });
  await popup.press('a');
  await poll(
    'The panel opens',
    () => looks(popup),
    ({ panels }) => panels === 1,
  );
  await choose(popup, 'Size', 'Large');
  await choose(popup, 'Colours', 'Sepia');
  await choose(popup, 'Arabic typeface', 'Vazirmatn');
  await choose(popup, 'Latin typeface', 'Atkinson');
  await choose(popup, 'Between Latin letters', 'Wider');
  await choose(popup, 'Between words', 'Wide');
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=dialog] input[type=checkbox]')?.click());
  const chosen = {
    size: '21px',
    arabicFace: '"Safi Vazirmatn"',
    frenchFace: '"Safi Atkinson"',
    arabicLetters: 'normal',
    frenchLetters: '1.47px',
    words: '2.1px',
    align: 'justify',
    background: 'rgb(245, 236, 217)',
  };
  await expect.poll(() => looks(popup)).toMatchObject(chosen);
  await popup.close();

  const again = await session.clickToolbar();
  await settledReading(again);
  expect(await looks(again)).toMatchObject(chosen);
  await poll(
    'The panel is open again',
    () => looks(again),
    ({ panels }) => panels === 1,
  );
  await again.evaluate(() =>
    [...document.querySelectorAll('button')].find((each) => each.textContent === 'Reset')?.click(),
  );
  await expect
    .poll(() => looks(again))
    .toMatchObject({ size: '18px', background: 'rgb(252, 251, 248)', align: 'start' });
  expect(await again.errors()).toEqual([]);
});

test('a setting changed in another place changes this one', async ({ session }) => {
  const popup = await open(session);
  await popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    await (browser ?? chrome)?.storage.local.set({ size: 'xl', theme: 'huge' });
  });
  await expect.poll(() => looks(popup)).toMatchObject({ size: '25px', background: 'rgb(252, 251, 248)' });
});

test('the keyboard alone opens the panel, chooses, and comes back to the button', async ({ session }) => {
  const popup = await open(session, RICH.fr);
  const focused = () =>
    popup.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('role') ?? activeElement?.getAttribute('aria-label') ?? '';
    });
  await poll(
    'Tab reaches the button',
    async () => {
      await popup.press('Tab');
      return focused();
    },
    (name) => name === 'Text',
  );
  await popup.press('Enter');
  await poll('The panel has the focus', focused, (name) => name === 'dialog');
  await popup.press('Tab');
  await expect.poll(focused).toBe('Close');
  await popup.press('Tab');
  await expect.poll(focused).toBe('Medium');
  await popup.press('ArrowRight');
  await expect.poll(() => popup.evaluate(() => document.documentElement.dataset.size)).toBe('l');
  // Firefox closes the whole popup at Escape, and asks no page first.
  await popup.press(session.kind === 'firefox' ? 'a' : 'Escape');
  await poll(
    'The panel closes, the popup stays',
    () => popup.evaluate(() => document.querySelectorAll('[role=dialog]').length),
    (count) => count === 0,
  );
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
  await popup.press('-');
  await popup.press('-');
  await expect.poll(() => popup.evaluate(() => document.documentElement.dataset.size)).toBe('s');
});

for (const story of ['ar', 'fr'] as const) {
  test(`axe finds nothing in the panel over an article in ${story}, in every theme`, async ({ session }) => {
    const popup = await open(session, RICH[story]);
    await popup.press('a');
    await poll(
      'The panel opens',
      () => popup.evaluate(() => document.querySelectorAll('[role=dialog]').length),
      (count) => count === 1,
    );
    for (const theme of ['Light', 'Sepia', 'Dark', 'Black', 'High contrast']) {
      await choose(popup, 'Colours', theme);
      expect(await axeViolations(popup), theme).toEqual([]);
    }
  });
}

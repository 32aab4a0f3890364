import { axeViolations } from '../support/axe';
import { RICH, serveRichPages } from '../support/pages/rich-pages';
import { settledReading, tabTo } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const HOST = 'maghress.com';
const PUT_BACK = `${HOST} surroundings share links ul.share`;
const TAKEN = `${HOST} text p اشترك في نشرتنا`;
const MINUTE = 29_000_000;

const KEPT = {
  [`blocks ${HOST}`]: { keep: [PUT_BACK], take: [TAKEN] },
  'blocks djazairess.com': { keep: [], take: ['djazairess.com text p div.promo'] },
  news: {
    salt: 'a',
    firstSeen: { b: MINUTE, c: MINUTE },
    looks: {},
    muted: { papers: ['هسبريس'], sections: ['Sport'], languages: ['es'] },
  },
};

/** Opens the options as a reader does, by the menu of the popup, with something kept. */
async function openOptions(session: Session): Promise<Popup> {
  serveRichPages(session.web);
  await session.goto(session.address(RICH.ar.path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.evaluate(async (kept) => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    const local = (browser ?? chrome)?.storage.local;
    await local?.clear();
    await local?.set(kept);
  }, KEPT);
  await popup.press('m');
  await poll(
    'The menu opens',
    () => popup.evaluate(() => document.querySelectorAll('.more-panel').length),
    (count) => count === 1,
  );
  await popup.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Options');
    // Once this has been answered: it closes the popup.
    setTimeout(() => button?.click());
  });
  const tab = await session.ownTab();
  await poll(
    'The options open',
    () => tab.evaluate(() => document.querySelectorAll('.kept-list li').length),
    (count) => count > 0,
  );
  return tab;
}

const stored = (tab: Popup) =>
  tab.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    return ((await (browser ?? chrome)?.storage.local.get()) ?? {}) as Record<string, unknown>;
  });

/** Presses the button of this name, or of this name in the row that holds `text`. */
const click = (tab: Popup, name: string, text = '') =>
  tab.evaluate(
    (wanted) => {
      const scopes = wanted.text ? [...document.querySelectorAll('li')] : [document.body];
      const scope = scopes.find(({ textContent }) => textContent?.includes(wanted.text));
      const button = [...(scope?.querySelectorAll('button') ?? [])].find(
        ({ textContent }) => textContent === wanted.name,
      );
      if (!button) throw new Error(`No ${wanted.name} in ${wanted.text}.`);
      button.click();
    },
    { name, text },
  );

const rows = (tab: Popup) =>
  tab.evaluate(() => [...document.querySelectorAll('.kept-list li')].map((row) => row.textContent ?? ''));

const notice = (tab: Popup) => tab.evaluate(() => document.querySelector('.notice-line')?.textContent ?? '');

test('the options list what was put back or taken away; one is deleted, and all, and undone', async ({ session }) => {
  const tab = await openOptions(session);
  const listed = await rows(tab);
  expect(listed).toContain('Put back · Links for sharingul.shareDelete');
  expect(listed).toContain('Taken awayاشترك في نشرتنا…Delete');

  await click(tab, 'Delete', 'ul.share');
  await poll(
    'The choice is gone from the store',
    () => stored(tab),
    (all) => JSON.stringify(all[`blocks ${HOST}`]) === JSON.stringify({ keep: [], take: [TAKEN] }),
  );
  await poll(
    'It says so',
    () => notice(tab),
    (text) => text.startsWith('Deleted.'),
  );
  await click(tab, 'Undo');
  await poll(
    'The choice is back',
    () => stored(tab),
    (all) => JSON.stringify(all[`blocks ${HOST}`]) === JSON.stringify({ keep: [PUT_BACK], take: [TAKEN] }),
  );

  await click(tab, 'Delete all');
  await poll(
    'All are gone',
    () => stored(tab),
    (all) => !Object.keys(all).some((key) => key.startsWith('blocks ')),
  );
  await poll(
    'It says that there is nothing',
    () => tab.evaluate(() => document.querySelector('main')?.textContent ?? ''),
    (text) => text.includes('Nothing so far.') && !text.includes('Export as JSON'),
  );
  expect(await tab.errors()).toEqual([]);
});

test('what is exported comes back by importing it, and another file changes nothing', async ({ session }) => {
  const tab = await openOptions(session);
  await tab.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        document.body.dataset.saved = text;
      });
      return create(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      document.body.dataset.savedAs = this.download;
    };
  });
  await click(tab, 'Export as JSON');
  const saved = await poll(
    'A file is written',
    () => tab.evaluate(() => document.body.dataset.saved ?? ''),
    (text) => text !== '',
  );
  expect(await tab.evaluate(() => document.body.dataset.savedAs)).toBe('safi-blocks.json');
  const before = await stored(tab);
  await click(tab, 'Delete all');
  await poll(
    'All are gone',
    () => rows(tab),
    (all) => !all.some((row) => row.includes('Delete')),
  );

  const choose = (text: string) =>
    tab.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([content], 'chosen.json'));
      if (!input) throw new Error('Nothing takes a file.');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  for (const wrong of ['no JSON', '{"format":"safi block choices","version":1,"sites":{"x y":{}}}', '[]']) {
    await choose(wrong);
    await poll(
      'It says that this is no such file',
      () => notice(tab),
      (text) => text.includes('holds no such list'),
    );
  }
  expect(Object.keys(await stored(tab)).some((key) => key.startsWith('blocks '))).toBe(false);
  await choose(saved);
  await poll(
    'They are back',
    () => stored(tab),
    (all) => Object.keys(KEPT).every((key) => JSON.stringify(all[key]) === JSON.stringify(before[key])),
  );
  expect(await tab.errors()).toEqual([]);
});

test('muted names are shown again, and what was seen is forgotten', async ({ session }) => {
  const tab = await openOptions(session);
  const news = async () => (await stored(tab)).news as typeof KEPT.news;
  await click(tab, 'Show again', 'هسبريس');
  await poll('The paper is shown again', news, ({ muted }) => muted.papers.length === 0);
  await click(tab, 'Show again', 'Spanish');
  await poll('The language is shown again', news, ({ muted }) => muted.languages.length === 0);
  expect((await news()).muted.sections).toEqual(['Sport']);
  await click(tab, 'Forget what I read');
  await poll('It is forgotten', news, ({ firstSeen, muted }) => !('b' in firstSeen) && muted.sections.length === 1);
  await poll(
    'It says so',
    () => notice(tab),
    (text) => text === 'Forgotten.',
  );
});

test('axe finds nothing in the options, and the keyboard chooses how texts look', async ({ session }) => {
  const tab = await openOptions(session);
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setColorScheme(scheme);
    expect(await axeViolations(tab), scheme).toEqual([]);
  }
  await tab.press('Tab');
  await tab.press('ArrowRight');
  await expect.poll(() => tab.evaluate(() => document.documentElement.dataset.size)).toBe('l');
  await expect.poll(async () => (await stored(tab)).size).toBe('l');
  await tabTo(tab, 'Delete');
  expect(await tab.errors()).toEqual([]);
});

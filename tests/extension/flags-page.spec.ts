import type { AdFlag } from '../../src/flags/types';
import { axeViolations } from '../support/axe';
import { clickButton } from '../support/library-page';
import { madeFlag } from '../support/made-flags';
import { openOwnTab } from '../support/own-tab';
import { tabTo } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { forgetChoices } from '../support/storage';
import { expect, test } from '../support/test';

const SCAM = madeFlag(1, { title: 'كريم عجيب يشفي كل شيء', reason: 'scam', hits: 3, lastHit: 1_700_100_000_000 });
const PLACE = madeFlag(2, { keys: [{ kind: 'host', value: 'maghress.com|gpt|/21/Top' }], scope: 'place', title: '' });

/** The page of flags, with these on file. */
async function openFlags(session: Session, flags: readonly AdFlag[]): Promise<Popup> {
  const popup = await session.clickToolbar();
  await forgetChoices(popup);
  if (flags.length > 0) await putFlags(popup, flags);
  const tab = await openOwnTab(session, popup, 'src/pages/flags/flags.html');
  await poll('The page opens', () => tab.evaluate(() => document.querySelector('main') !== null), Boolean);
  return tab;
}

/** As the page itself does it, by the background. */
const putFlags = (popup: Popup, flags: readonly AdFlag[]) =>
  popup.evaluate(async (all) => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    await (browser ?? chrome)?.runtime.sendMessage({ name: 'putFlags', payload: { flags: all } });
  }, flags);

const stored = (tab: Popup) =>
  tab.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    return ((await (browser ?? chrome)?.storage.local.get()) ?? {}) as { flags?: AdFlag[]; hiding?: number[] };
  });

const flagsSeen = (tab: Popup) =>
  tab.evaluate(() => [...document.querySelectorAll('.flag')].map(({ textContent }) => textContent ?? ''));

const byId = (flags: AdFlag[] = []) => flags.toSorted((a, b) => a.id.localeCompare(b.id));

const notice = (tab: Popup) => tab.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');

/** Chooses a file of this text. */
const choose = (tab: Popup, text: string) =>
  tab.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'chosen.json'));
    if (!input) throw new Error('Nothing takes a file.');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

test('each flag says what it hides and why; reason and scope are changed, and it is undone and deleted', async ({
  session,
}) => {
  const tab = await openFlags(session, [SCAM, PLACE]);
  const [place, scam] = await flagsSeen(tab);
  expect(place).toContain('Whatever comes at this place on \u2068maghress.com\u2069 is hidden.');
  expect(scam).toContain('This ad is hidden wherever it comes back.');
  expect(scam).toContain('Hidden 3 times since.');
  const reasons = () =>
    tab.evaluate(() => [...document.querySelectorAll<HTMLSelectElement>('.flag select')].map(({ value }) => value));
  expect(await reasons()).toEqual(['unspecified', 'scam']);

  await tab.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.flag select');
    if (!select) throw new Error('No reason can be chosen.');
    select.value = 'sexual';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await poll(
    'The reason is kept',
    () => stored(tab),
    ({ flags }) => flags?.[1]?.reason === 'sexual',
  );
  await tab.evaluate(() => document.querySelector<HTMLInputElement>('.flag input[value=advertiser]')?.click());
  await poll(
    'The scope is kept',
    () => stored(tab),
    ({ flags }) => flags?.[0]?.scope === 'advertiser',
  );
  await poll(
    'It says what is hidden now',
    () => flagsSeen(tab),
    ([, second]) => second?.includes('All ads that lead to \u2068shop-1.example\u2069 are hidden.') ?? false,
  );

  await clickButton(tab, 'Show again');
  await poll(
    'It hides nothing',
    () => stored(tab),
    ({ flags }) => flags?.[1]?.isActive === false,
  );
  await clickButton(tab, 'Hide again');
  await poll(
    'It hides again',
    () => stored(tab),
    ({ flags }) => flags?.[1]?.isActive === true,
  );

  await clickButton(tab, 'Delete all');
  await poll(
    'All are gone',
    () => stored(tab),
    ({ flags, hiding }) => flags?.length === 0 && hiding === undefined,
  );
  await poll(
    'The page says that there are none',
    () => flagsSeen(tab),
    ({ length }) => length === 0,
  );
  await clickButton(tab, 'Undo');
  await poll(
    'They are back',
    () => stored(tab),
    ({ flags, hiding }) => flags?.length === 2 && hiding !== undefined,
  );
  await tab.evaluate(() => document.querySelector<HTMLButtonElement>('.flag .danger')?.click());
  await poll(
    'One is gone',
    () => stored(tab),
    ({ flags }) => flags?.length === 1 && flags[0]?.id === SCAM.id,
  );
  expect(await tab.errors()).toEqual([]);
});

test('flags go out as JSON and as filters, and come in again; another file, or a damaged one, changes nothing', async ({
  session,
}) => {
  const tab = await openFlags(session, [SCAM, PLACE]);
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
  const saved = async (button: string, name: string) => {
    await clickButton(tab, button);
    await poll(
      'The file has its name',
      () => tab.evaluate(() => document.body.dataset.savedAs),
      (as) => as === name,
    );
    return poll(
      'It is written',
      () => tab.evaluate(() => document.body.dataset.saved ?? ''),
      (text) => text !== '',
    );
  };
  const file = await saved('Export as JSON', 'safi-flags.json');
  await tab.evaluate(() => {
    delete document.body.dataset.saved;
  });
  const filters = await saved('Export as filters', 'safi-filters.txt');
  expect(filters).toContain('||img.example/1.jpg$image');
  expect(filters).toContain('maghress.com##[id^="google_ads_iframe_/21/Top"]');

  const before = byId((await stored(tab)).flags);
  await clickButton(tab, 'Delete all');
  await poll(
    'All are gone',
    () => flagsSeen(tab),
    ({ length }) => length === 0,
  );
  await poll(
    'It says so',
    () => notice(tab),
    (text) => text.startsWith('All deleted.'),
  );
  for (const wrong of ['no JSON', '[]', file.slice(0, -40), file.replace('"scope": "ad"', '"scope": "page"')]) {
    await choose(tab, wrong);
    await poll(
      'It says that this is no such file',
      () => notice(tab),
      (text) => text.includes('holds no flags'),
    );
  }
  expect((await stored(tab)).flags).toEqual([]);
  await choose(tab, file);
  await poll(
    'They are back',
    () => stored(tab),
    ({ flags }) => flags?.length === 2,
  );
  expect(byId((await stored(tab)).flags)).toEqual(before);
  await poll(
    'It says how many',
    () => notice(tab),
    (text) => text.includes('Flags: \u20682\u2069.'),
  );
  await choose(tab, file);
  await poll(
    'What is known stays',
    () => notice(tab),
    (text) => text.includes('There already: \u20682\u2069.'),
  );
  expect(await tab.errors()).toEqual([]);
});

test('axe finds nothing in the page of flags, and two thousand of them don’t choke it', async ({ session }) => {
  const tab = await openFlags(session, [SCAM, PLACE]);
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setColorScheme(scheme);
    expect(await axeViolations(tab), scheme).toEqual([]);
  }
  await tabTo(tab, 'Delete all');
  await putFlags(
    tab,
    Array.from({ length: 1_998 }, (_, at) => madeFlag(at + 10)),
  );
  await poll(
    'Fifty of them are drawn',
    () => flagsSeen(tab),
    ({ length }) => length === 50,
  );
  await clickButton(tab, 'Show more');
  await poll(
    'And fifty more',
    () => flagsSeen(tab),
    ({ length }) => length === 100,
  );
  expect(await tab.errors()).toEqual([]);
});

const FROM_HOST = madeFlag(1, { keys: [{ kind: 'cre', value: 'img.turess.com/ad.svg' }] });

test('the keyboard ticks the host from which nothing is to be loaded', async ({ session }) => {
  const tab = await openFlags(session, [FROM_HOST]);
  await tab.evaluate(() => document.querySelector<HTMLInputElement>('.flag-host input')?.focus());
  await tab.press('Space');
  await poll(
    'It is kept',
    () => stored(tab),
    ({ flags }) => flags?.[0]?.notLoaded?.[0] === 'img.turess.com',
  );
  await poll(
    'It is ticked',
    () => tab.evaluate(() => document.querySelector<HTMLInputElement>('.flag-host input')?.checked),
    Boolean,
  );
  expect(await tab.errors()).toEqual([]);
});

test('what the reader doesn’t want loaded isn’t asked for any more, until its flag is deleted', async ({ session }) => {
  const path = 'www.maghress.com/fr/lejournal/905';
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  session.web.serve(`//${path}`, { type: 'text/html', body: '<h1>A page</h1><img src="//img.turess.com/ad.svg">' });
  session.web.serve('//img.turess.com/ad.svg', { type: 'image/svg+xml', body: svg });
  const timesAsked = async () => {
    await session.goto(session.address(path));
    return session.web.requests.filter(({ url }) => url.endsWith('/ad.svg')).length;
  };
  const popup = await session.clickToolbar();
  await forgetChoices(popup);
  await putFlags(popup, [{ ...FROM_HOST, notLoaded: ['img.turess.com'] }]);
  await popup.close();
  expect(await timesAsked()).toBe(0);

  const again = await session.clickToolbar();
  await again.evaluate(async (id) => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    await (browser ?? chrome)?.runtime.sendMessage({ name: 'deleteFlags', payload: { ids: [id] } });
  }, FROM_HOST.id);
  await again.close();
  expect(await timesAsked()).toBeGreaterThan(0);
});

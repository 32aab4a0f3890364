import { goneFromPage, openInPage, viewInPage } from '../support/in-page';
import { articlePage, partsOf } from '../support/pages/article-page';
import { LIST_HEADLINES, listPage, unknownSitePage } from '../support/pages/other-pages';
import { ARABIC, FRENCH, type Story } from '../support/pages/stories';
import { settledReading, tabTo } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { forgetChoices } from '../support/storage';
import { expect, test } from '../support/test';

const ALWAYS = 'Always on this site';

const serve = ({ web }: Session, path: string, body: string) =>
  web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body });
const story = (of: Story) => articlePage(partsOf(of));

/** Opens the popup and its menu, and puts the keyboard on the entry. */
async function openMenu(session: Session): Promise<Popup> {
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.press('m');
  await poll(
    'The menu opens, and knows the site',
    () => popup.evaluate(() => document.querySelector('.more-panel')?.textContent ?? ''),
    (text) => text.includes('Always on this site'),
  );
  await tabTo(popup, ALWAYS);
  return popup;
}

const isOnIn = (popup: Popup) =>
  popup.evaluate(() => document.querySelector('.more-panel [aria-pressed]')?.getAttribute('aria-pressed'));
const noticeIn = (popup: Popup) =>
  popup.evaluate(() => document.querySelector('.notice-line')?.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '');
const keptIn = (popup: Popup) =>
  popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    return (await (browser ?? chrome)?.storage.local.get('always in page'))?.['always in page'];
  });

test('articles of a chosen site open in the page by themselves, until that is switched off there', async ({
  session,
}) => {
  const [first, second, third] = [
    'www.maghress.com/fr/lejournal/831',
    'www.maghress.com/lejournal/832',
    'www.maghress.com/fr/lejournal/833',
  ];
  serve(session, first, story(FRENCH));
  serve(session, second, story(ARABIC));
  serve(session, third, story(FRENCH));
  serve(session, 'www.maghress.com/', listPage());
  await session.goto(session.address(first));
  const popup = await openMenu(session);
  await popup.press('Enter');
  await poll(
    'It says so',
    () => noticeIn(popup),
    (text) => text.includes('Articles of www.maghress.com open here by themselves'),
  );
  expect(await isOnIn(popup)).toBe('true');
  // Or it would open again with the popup.
  await popup.press('m');
  await poll(
    'The menu closes',
    () => popup.evaluate(() => document.querySelectorAll('.more-panel').length),
    (count) => count === 0,
  );
  await popup.close();

  await session.goto(session.address(second));
  const view = await openInPage(session, ({ paragraphs }) => paragraphs > 0);
  expect(view.heading).toBe(ARABIC.title);
  await session.page.press('Escape');
  await goneFromPage(session);

  await session.goto(session.address('www.maghress.com/'));
  const list = await session.clickToolbar();
  expect((await settledReading(list)).text).toContain(LIST_HEADLINES['آخر الأخبار'][0]);
  expect(await viewInPage(session)).toBeNull();
  await list.close();

  await session.goto(session.address(third));
  await openInPage(session, ({ heading }) => heading === FRENCH.title);
  await session.page.press('m');
  await openInPage(session, ({ panels, links }) => panels === 1 && links.length > 0);
  await poll(
    'The entry has the focus',
    async () => {
      await session.page.press('Tab');
      return (await viewInPage(session))?.focus;
    },
    (focus) => focus === ALWAYS,
  );
  await session.page.press('Enter');
  await poll(
    'It is off',
    () =>
      session.page.evaluate(
        () => document.body.lastElementChild?.shadowRoot?.querySelector('.notice-line')?.textContent ?? '',
      ),
    (text) => text.includes('no longer open by themselves'),
  );

  await session.goto(session.address(first));
  const last = await openMenu(session);
  expect(await isOnIn(last)).toBe('false');
  expect(await keptIn(last)).toEqual([]);
  expect(await viewInPage(session)).toBeNull();
});

test('for another site leave is asked, and without it nothing is switched on', async ({ session }) => {
  const path = 'harbourmail.example/always';
  serve(session, path, unknownSitePage(FRENCH));
  await session.goto(session.address(path));
  const popup = await openMenu(session);
  await popup.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    const asked: unknown[] = [];
    const permissions = (browser ?? chrome)?.permissions;
    if (permissions) permissions.request = async (what) => asked.push(what) < 0;
    Object.assign(window, { asked });
  });
  await popup.press('Enter');
  await poll(
    'It says so',
    () => noticeIn(popup),
    (text) => text.startsWith('Without your leave for harbourmail.example'),
  );
  expect(await popup.evaluate(() => (window as unknown as { asked: unknown[] }).asked)).toEqual([
    { origins: ['*://harbourmail.example/*'] },
  ]);
  expect(await isOnIn(popup)).toBe('false');
  expect(await keptIn(popup)).toEqual([]);
});

test('the options list the sites, and each is switched off there', async ({ session }) => {
  const path = 'www.maghress.com/fr/lejournal/834';
  serve(session, path, story(FRENCH));
  await session.goto(session.address(path));
  const popup = await openMenu(session);
  await forgetChoices(popup);
  await popup.press('Enter');
  await poll(
    'It is on',
    () => keptIn(popup),
    (sites) => Array.isArray(sites) && sites.length === 1,
  );
  await tabTo(popup, 'Options');
  await popup.press('Enter');
  const options = await session.ownTab();
  const rows = () =>
    options.evaluate(() =>
      [...document.querySelectorAll('[aria-labelledby=options_always] li')].map((row) => row.textContent),
    );
  await poll('The site is listed', rows, ([row]) => row === 'www.maghress.comSwitch off');
  await tabTo(options, 'Switch off: www.maghress.com');
  await options.press('Enter');
  await poll('It is gone', rows, ({ length }) => length === 0);
  expect(await keptIn(options)).toEqual([]);
  await tabTo(options, 'Undo');
  await options.press('Enter');
  await poll('It is there again', rows, ({ length }) => length === 1);
  await tabTo(options, 'Switch off: www.maghress.com');
  await options.press('Enter');
  await poll(
    'It is gone again',
    () => keptIn(options),
    (sites) => Array.isArray(sites) && sites.length === 0,
  );
});

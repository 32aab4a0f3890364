import { goneFromPage, observePage, openInPage, seenOfPage, viewInPage } from '../support/in-page';
import { articlePage, partsOf } from '../support/pages/article-page';
import { LIST_HEADLINES, listPage, unknownSitePage } from '../support/pages/other-pages';
import { ARABIC, ENGLISH, FRENCH, type Story } from '../support/pages/stories';
import { readingSeen, settledReading, tabTo } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const ONE_NODE = ['childList <body id="">  +<div id=""> -', 'childList <body id="">  + -<div id="">'];

/** A policy that forbids all that a page can be forbidden. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; font-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

async function openPopup(session: Session, path: string, body: string, headers = {}): Promise<Popup> {
  session.web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body, headers });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  return popup;
}

async function moveIntoPage(popup: Popup): Promise<void> {
  await popup.press('p');
  await poll(
    'The popup closes',
    () => popup.isOpen(),
    (isOpen) => !isOpen,
  );
}

async function tabToInPage(session: Session, text: string): Promise<void> {
  for (let press = 0; press < 30; press++) {
    await session.page.press('Tab');
    if ((await viewInPage(session))?.focus === text) return;
  }
  throw new Error(`The keyboard does not reach “${text}”.`);
}

/** An article in a page that is longer than the window. */
const storyPage = (story: Story) =>
  articlePage(partsOf(story)).replace('</body>', '<p style="margin-top: 3000px">…</p></body>');

/** The words of a paragraph as they stand, whatever spaces and quotes they are drawn with. */
const wordsOf = (text = '') =>
  text
    .match(/\p{L}+/gu)
    ?.slice(0, 4)
    .join(' ') ?? '';

for (const story of [FRENCH, ARABIC]) {
  test(`a key moves from the popup into the page, and Escape gives the page back, in ${story.lang}`, async ({
    session,
  }) => {
    const path = `www.maghress.com/lejournal/${story.lang === 'fr' ? 811 : 812}`;
    const popup = await openPopup(session, path, storyPage(story));
    await session.page.evaluate(() => {
      scrollTo({ top: 700, behavior: 'instant' });
      const title = document.querySelector('h1')?.firstChild;
      if (title) getSelection()?.setBaseAndExtent(title, 1, title, 4);
    });
    const before = await session.page.evaluate(() => `${scrollY} ${getSelection()}`);
    await observePage(session);
    await moveIntoPage(popup);
    const view = await openInPage(session);
    expect(view.paragraphs).toBe(story.paragraphs.length);
    expect(view.face).toContain('Safi');
    await session.page.press('Escape');
    await goneFromPage(session);
    expect(await seenOfPage(session)).toEqual(ONE_NODE);
    expect(await session.page.evaluate(() => `${scrollY} ${getSelection()}`)).toBe(before);
  });

  test(`from the page itself its ads are flagged, in ${story.lang}`, async ({ session }) => {
    const path = `www.maghress.com/lejournal/${story.lang === 'fr' ? 826 : 827}`;
    const ad = '<div id="div-gpt-ad-1-0"><a rel="sponsored" href="https://shop.example/a">Une offre</a></div>';
    const popup = await openPopup(
      session,
      path,
      storyPage(story).replace(/<body[^>]*>/, (start) => start + ad),
    );
    await moveIntoPage(popup);
    await openInPage(session);
    await session.page.press('m');
    await tabToInPage(session, 'Flag an ad');
    await session.page.press('Enter');
    await poll(
      'The view is gone, and the ad is outlined',
      () => session.page.overlay((root) => root.querySelectorAll('.outline').length),
      (outlines) => outlines === 1,
    );
    expect(await viewInPage(session)).toBeNull();
  });

  test(`popup, page and tab are at the same paragraph, in ${story.lang}`, async ({ session }) => {
    const path = `www.maghress.com/lejournal/${story.lang === 'fr' ? 816 : 817}`;
    const popup = await openPopup(session, path, storyPage(story));
    await popup.evaluate(() => {
      const paragraph = document.querySelectorAll('article p:not(header p)')[2];
      window.scrollBy({ top: (paragraph?.getBoundingClientRect().top ?? 0) - 60, behavior: 'instant' });
    });
    const wanted = wordsOf(story.paragraphs[2]);
    await moveIntoPage(popup);
    await openInPage(session, ({ inSight }) => wordsOf(inSight) === wanted);
    await session.page.press('f');
    const tab = await session.ownTab();
    expect((await settledReading(tab)).paragraphs).toHaveLength(story.paragraphs.length);
    await poll(
      'The tab is at the same paragraph',
      () =>
        tab.evaluate(() => {
          const paragraphs = [...document.querySelectorAll('article p:not(header p)')];
          return paragraphs.find((each) => each.getBoundingClientRect().top >= 48)?.textContent ?? '';
        }),
      (text) => wordsOf(text) === wanted,
    );
    await tab.press('p');
    await openInPage(session, ({ inSight }) => wordsOf(inSight) === wanted);
    await poll('The tab is closed', session.tabs, (tabs) => tabs.length === 1);
  });
}

test('a page that forbids styles and fonts, and changes itself all the time, is read and given back', async ({
  session,
}) => {
  const body = unknownSitePage(ENGLISH).replace('</body>', '<p id="ticking">0</p></body>');
  const popup = await openPopup(session, 'harbourmail.example/strict', body, STRICT);
  await session.page.evaluate(() => {
    const ticking = document.getElementById('ticking');
    setInterval(() => ticking?.replaceChildren(String(performance.now())), 5);
  });
  await observePage(session);
  await moveIntoPage(popup);
  const view = await openInPage(session);
  expect(view.background).toBe('rgb(252, 251, 248)');
  await session.page.press('=');
  await openInPage(session, ({ size }) => size === '21px');
  await session.page.press('a');
  await openInPage(session, ({ panels }) => panels === 1);
  await session.page.press('Escape');
  await openInPage(session, ({ panels }) => panels === 0);
  await session.page.press('-');
  await openInPage(session, ({ size }) => size === '18px');
  await session.page.press('Escape');
  await goneFromPage(session);
  expect(await seenOfPage(session)).toEqual(ONE_NODE);
});

test('a headline is read on to in the page, and Back returns to the list', async ({ session }) => {
  const [headline] = LIST_HEADLINES['آخر الأخبار'];
  const served = { type: 'text/html; charset=utf-8', body: articlePage(partsOf(ARABIC)) };
  session.web.serve('//www.maghress.com/lejournal/5000', served);
  const popup = await openPopup(session, 'www.maghress.com/', listPage());
  await moveIntoPage(popup);
  await openInPage(session, ({ links }) => links.includes(headline));
  await session.page.evaluate((title) => {
    const links = document.body.lastElementChild?.shadowRoot?.querySelectorAll<HTMLElement>('a.headline-link') ?? [];
    [...links].find(({ textContent }) => textContent === title)?.focus();
  }, headline);
  await session.page.press('Enter');
  const view = await openInPage(session, ({ paragraphs }) => paragraphs > 0);
  expect(view.heading).toBe(ARABIC.title);
  const asked = session.web.requests.find(({ url }) => url.endsWith('/lejournal/5000'));
  expect(asked?.headers).not.toHaveProperty('referer');
  await session.page.press('b');
  await openInPage(session, ({ links, focus }) => links.includes(headline) && focus === headline);
});

test('the page can press nothing, whatever it does with the controls', async ({ session }) => {
  const popup = await openPopup(session, 'www.maghress.com/fr/lejournal/813', storyPage(FRENCH));
  await moveIntoPage(popup);
  await openInPage(session);
  await session.page.evaluate(() => {
    const tree = document.body.lastElementChild?.shadowRoot;
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    tree?.querySelector('main')?.dispatchEvent(press);
    const buttons = [...(tree?.querySelectorAll<HTMLElement>('.tools button') ?? [])];
    for (const button of buttons) button.click();
    const [close] = buttons.slice(-1);
    const before = close?.previousSibling;
    close?.remove();
    close?.click();
    if (close) before?.parentNode?.append(close);
  });
  const view = await viewInPage(session);
  expect(view).toMatchObject({ panels: 0 });
  const close = await session.page.evaluate(() => {
    const { x, y } =
      document.body.lastElementChild?.shadowRoot?.querySelector('.tools button:last-child')?.getBoundingClientRect() ??
      new DOMRect();
    return { x: x + 8, y: y + 8 };
  });
  await session.page.click(close.x, close.y);
  await goneFromPage(session);
});

test('a page that puts another body in the place of its own keeps the view', async ({ session }) => {
  const popup = await openPopup(session, 'www.maghress.com/fr/lejournal/814', storyPage(FRENCH));
  await moveIntoPage(popup);
  await openInPage(session);
  await session.page.evaluate(() => {
    document.body.replaceWith(document.createElement('body'));
  });
  await poll(
    'The view is there again',
    () =>
      session.page.evaluate(
        () => document.documentElement.lastElementChild?.shadowRoot?.querySelector('dialog:modal h1')?.textContent,
      ),
    Boolean,
  );
  await session.page.press('Escape');
  await poll(
    'It is gone',
    () => session.page.evaluate(() => document.documentElement.lastElementChild?.localName),
    (name) => name === 'body',
  );
});

test('the keyboard reaches it from the popup’s panel, and the popup opens again where the page was left', async ({
  session,
}) => {
  const popup = await openPopup(session, 'www.maghress.com/fr/lejournal/815', storyPage(FRENCH));
  await popup.press('m');
  await poll(
    'The panel opens',
    () => popup.evaluate(() => document.activeElement?.getAttribute('role')),
    (role) => role === 'dialog',
  );
  await tabTo(popup, 'In the page itself');
  await popup.press('Enter');
  await openInPage(session);
  await session.page.press('End');
  await openInPage(session, ({ scrolled }) => scrolled > 100);
  await session.page.press('Escape');
  await goneFromPage(session);
  const again = await session.clickToolbar();
  await poll(
    'The popup is there',
    () => again.evaluate(() => ({ top: scrollY, height: innerHeight, ofAll: document.body.scrollHeight })),
    ({ top }) => top > 100,
  );
  expect((await readingSeen(again)).paragraphs).toHaveLength(FRENCH.paragraphs.length);
});

test('the popup opens where the page is left, though the browser closed the view or nobody has written the place down', async ({
  session,
}) => {
  const popup = await openPopup(session, 'www.maghress.com/fr/lejournal/818', storyPage(FRENCH));
  await moveIntoPage(popup);
  await openInPage(session);
  await session.page.press('End');
  await openInPage(session, ({ scrolled }) => scrolled > 100);
  const isBelow = async (open: Popup) => {
    const place = () => open.evaluate(() => scrollY);
    await poll('The popup stands where the page does', place, (top) => top > 100);
  };
  const above = await session.clickToolbar();
  await isBelow(above);
  await above.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      typeof import('webextension-polyfill') | undefined
    >;
    const memory = (browser ?? chrome)?.storage.session;
    const kept = Object.entries((await memory?.get()) ?? {}).filter(([key]) => key.startsWith('steps '));
    for (const [key, steps] of kept)
      await memory?.set({ [key]: (steps as object[]).map((step) => ({ ...step, place: null })) });
  });
  await above.close();
  const again = await session.clickToolbar();
  await isBelow(again);
  await again.close();
  await session.page.evaluate(() => document.body.lastElementChild?.shadowRoot?.querySelector('dialog')?.close());
  await goneFromPage(session);
  await isBelow(await session.clickToolbar());
});

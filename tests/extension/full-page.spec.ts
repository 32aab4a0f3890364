import { articlePage, partsOf } from '../support/pages/article-page';
import { LIST_HEADLINES, listPage, unknownSitePage } from '../support/pages/other-pages';
import { ARABIC, ENGLISH, FRENCH, type Story } from '../support/pages/stories';
import { keptForSession, readingSeen, settledReading, tabTo } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const normal = (text: string | null) => text?.replace(/['’]/g, '’').replace(/\s+/g, ' ');

function shows(view: Popup, heading: string) {
  return poll(
    `The view shows ${heading}`,
    () => readingSeen(view),
    (seen) => normal(seen.heading) === normal(heading),
  );
}

async function openStory(session: Session, path: string, story: Story): Promise<Popup> {
  session.web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body: articlePage(partsOf(story)) });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  return popup;
}

/** The first paragraph that is wholly in sight. */
function paragraphInSight(view: Popup): Promise<string> {
  return view.evaluate(() => {
    const bar = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0;
    const paragraphs = [...document.querySelectorAll('article p:not(header p)')];
    return paragraphs.find((each) => each.getBoundingClientRect().top >= bar)?.textContent?.slice(0, 40) ?? '';
  });
}

/** What a restart of the browser takes away: the memory of the session. */
function forgetSession(view: Popup): Promise<void> {
  return view.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      typeof import('webextension-polyfill') | undefined
    >;
    await (browser ?? chrome)?.storage.session.clear();
  });
}

async function reload(view: Popup): Promise<void> {
  await view.evaluate(() => {
    (window as unknown as Record<string, unknown>).isOld = true;
    setTimeout(() => location.reload());
  });
  await poll(
    'The page loads anew',
    () => view.evaluate(() => !('isOld' in window) && document.readyState === 'complete').catch(() => false),
    Boolean,
  );
}

for (const story of [FRENCH, ARABIC]) {
  test(`a key moves from the popup to a tab, at the same paragraph, in ${story.lang}`, async ({ session }) => {
    const popup = await openStory(session, `www.maghress.com/fr/lejournal/${story.lang === 'fr' ? 901 : 902}`, story);
    // In one go: a place between two scrolls would be kept first.
    await popup.evaluate(() => {
      const paragraph = document.querySelectorAll('article p:not(header p)')[3];
      window.scrollBy({ top: (paragraph?.getBoundingClientRect().top ?? 0) - 60, behavior: 'instant' });
    });
    const left = await paragraphInSight(popup);
    let last = '';
    await poll(
      'The place is known, and stays',
      async () => JSON.stringify(await keptForSession(popup, 'steps')),
      (kept) => {
        const stays = kept === last;
        last = kept;
        return stays && kept.includes('block');
      },
    );
    const requests = session.web.requests.length;
    await popup.press('f');
    const tab = await session.ownTab();
    const seen = await shows(tab, story.title);
    expect(seen.paragraphs).toHaveLength(story.paragraphs.length);
    expect(await tab.evaluate(() => document.title)).toBe(story.title);
    await poll(
      'The tab is there',
      () => paragraphInSight(tab),
      (found) => found === left,
    );
    expect(session.web.requests.slice(requests).filter(({ url }) => url.includes('lejournal/90'))).toEqual([]);
    await poll(
      'The popup closes',
      () => popup.isOpen(),
      (isOpen) => !isOpen,
    );
    expect(await tab.errors()).toEqual([]);
  });
}

test('a reload brings the tab back at its place, and a restart too', async ({ session }) => {
  const popup = await openStory(session, 'www.maghress.com/lejournal/903', ARABIC);
  await popup.press('f');
  const tab = await session.ownTab();
  await shows(tab, ARABIC.title);
  await tab.evaluate(() => {
    document.body.style.minHeight = '4000px';
    window.scrollTo({ top: 180, behavior: 'instant' });
  });
  await poll(
    'The place is kept',
    () => tab.evaluate(() => JSON.stringify(history.state)),
    (state) => state.includes('"block":'),
  );
  await reload(tab);
  await shows(tab, ARABIC.title);
  // Not to be had again from the web: what is on the disk has to do.
  session.web.clear();
  await forgetSession(tab);
  await reload(tab);
  const seen = await shows(tab, ARABIC.title);
  expect(seen.paragraphs).toHaveLength(ARABIC.paragraphs.length);
  expect(await tab.evaluate(() => JSON.stringify(history.state))).toContain('"block":');
});

test('a page that only a click gave access to is read on in a tab', async ({ session }) => {
  session.web.serve('//harbourmail.example/train', { type: 'text/html', body: unknownSitePage(ENGLISH) });
  await session.goto(session.address('harbourmail.example/train'));
  const popup = await session.clickToolbar();
  await shows(popup, ENGLISH.title);
  await tabTo(popup, 'Full page');
  await popup.press('Enter');
  expect((await shows(await session.ownTab(), ENGLISH.title)).paragraphs).toHaveLength(ENGLISH.paragraphs.length);
  await poll(
    'The popup closes',
    () => popup.isOpen(),
    (isOpen) => !isOpen,
  );
});

test('in the tab, the browser’s own Back returns to the line of the list', async ({ session }) => {
  const [headline] = LIST_HEADLINES['آخر الأخبار'];
  session.web.serve('//www.maghress.com/', { type: 'text/html; charset=utf-8', body: listPage() });
  session.web.serve('//www.maghress.com/lejournal/5000', {
    type: 'text/html; charset=utf-8',
    body: articlePage(partsOf(ARABIC)),
  });
  await session.goto(session.address('www.maghress.com/'));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.press('f');
  const tab = await session.ownTab();
  await poll(
    'The list is there',
    () => readingSeen(tab),
    ({ sections }) => sections.length === 2,
  );
  await tabTo(tab, headline);
  await tab.press('Enter');
  await shows(tab, ARABIC.title);
  await tab.evaluate(() => history.back());
  await poll(
    'The list is back',
    () => readingSeen(tab),
    ({ sections }) => sections.length === 2,
  );
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe(headline);
  await tab.evaluate(() => history.forward());
  await shows(tab, ARABIC.title);
  // The page's own Back is the same one.
  await tab.press('b');
  await poll(
    'The list is back',
    () => readingSeen(tab),
    ({ sections }) => sections.length === 2,
  );
  expect(await tab.evaluate(() => history.length)).toBeLessThanOrEqual(3);
  expect(await tab.errors()).toEqual([]);
});

test('a tab whose page is no longer kept reads it again, and says when it can’t', async ({ session }) => {
  const popup = await openStory(session, 'www.maghress.com/fr/lejournal/905', FRENCH);
  await popup.press('f');
  const tab = await session.ownTab();
  await shows(tab, FRENCH.title);
  await forgetSession(tab);
  await tab.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      typeof import('webextension-polyfill') | undefined
    >;
    await (browser ?? chrome)?.storage.local.clear();
  });
  await reload(tab);
  await shows(tab, FRENCH.title);
  await forgetSession(tab);
  session.web.clear();
  await reload(tab);
  const seen = await shows(tab, 'This page didn’t come.');
  expect(seen.text).toContain('Open it in a tab');
});

import { articlePage, partsOf } from '../support/pages/article-page';
import { LIST_HEADLINES, listPage } from '../support/pages/other-pages';
import { ARABIC, FRENCH, type Story } from '../support/pages/stories';
import { keptForSession, readingSeen, settledReading, tabTo } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const [FIRST, SECOND] = LIST_HEADLINES['آخر الأخبار'];
/** Over http in both browsers: what the popup of Chromium itself asks for can be served in no other way. */
const FRONT = 'http://www.maghress.com/';
const FIRST_PATH = 'www.maghress.com/lejournal/5000';
const SECOND_PATH = 'www.maghress.com/lejournal/5001';

function serve(session: Session, path: string, story: Story, headers: Record<string, string> = {}): void {
  session.web.serve(`//${path}`, {
    type: 'text/html; charset=utf-8',
    body: articlePage(partsOf(story)),
    headers: { 'set-cookie': 'who=me; Path=/', ...headers },
  });
}

async function openList(session: Session): Promise<Popup> {
  session.web.serve('//www.maghress.com/', { type: 'text/html; charset=utf-8', body: listPage() });
  serve(session, FIRST_PATH, ARABIC);
  serve(session, SECOND_PATH, FRENCH);
  await session.goto(FRONT);
  const popup = await session.clickToolbar();
  await settledReading(popup);
  return popup;
}

function shows(popup: Popup, heading: string) {
  return poll(
    `The popup shows ${heading}`,
    () => readingSeen(popup),
    (seen) => normal(seen.heading ?? '') === normal(heading),
  );
}

const normal = (text: string) => text.replace(/['’]/g, '’').replace(/\s+/g, ' ');

function focusedText(popup: Popup): Promise<string> {
  return popup.evaluate(() => document.activeElement?.textContent ?? '');
}

test('Enter on a headline reads it in the same view, and Back returns to its line', async ({ session }) => {
  const popup = await openList(session);
  const requests = session.web.requests.length;
  await tabTo(popup, FIRST);
  await popup.press('Enter');
  const article = await shows(popup, ARABIC.title);
  expect(article.paragraphs).toHaveLength(ARABIC.paragraphs.length);
  expect(article.articleDir).toBe('rtl');
  expect(await session.tabs()).toHaveLength(1);
  expect(article.buttons).toContain('Back');

  // As nobody: no cookie that the page set, and not where the reader came from.
  const asked = session.web.requests.slice(requests).filter(({ url }) => url.endsWith('/lejournal/5000'));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.headers).not.toHaveProperty('cookie');
  expect(asked[0]?.headers).not.toHaveProperty('referer');

  await popup.press('b');
  await poll(
    'The list is back',
    () => readingSeen(popup),
    ({ sections }) => sections.length === 2,
  );
  expect(await focusedText(popup)).toBe(FIRST);
  expect(await popup.errors()).toEqual([]);
});

test('Next goes through the list, and the way back leads to the list', async ({ session }) => {
  const popup = await openList(session);
  await tabTo(popup, FIRST);
  await popup.press('Enter');
  await shows(popup, ARABIC.title);
  await popup.press('n');
  const second = await shows(popup, FRENCH.title);
  expect(second.articleDir).toBe('ltr');
  await tabTo(popup, 'Back');
  await popup.press('Enter');
  await poll(
    'The list is back',
    () => readingSeen(popup),
    ({ sections }) => sections.length === 2,
  );
  expect(await focusedText(popup)).toBe(SECOND);
});

test('a closed popup opens again on the headline that was being read', async ({ session }) => {
  const popup = await openList(session);
  await tabTo(popup, FIRST);
  await popup.press('Enter');
  await shows(popup, ARABIC.title);
  await popup.evaluate(() => window.scrollBy({ top: 260, behavior: 'instant' }));
  await poll(
    'The place is kept',
    () => keptForSession(popup, 'steps'),
    (kept) => kept.some(([, steps]) => steps.includes('5000') && steps.includes('"block":')),
  );
  const top = await popup.evaluate(() => window.scrollY);
  await popup.close();
  const requests = session.web.requests.length;

  const again = await session.clickToolbar();
  await shows(again, ARABIC.title);
  await poll(
    'The place is back',
    () => again.evaluate(() => window.scrollY),
    (found) => Math.abs(found - top) <= 2,
  );
  expect(session.web.requests.length).toBe(requests);
  await again.press('b');
  await poll(
    'The list is back',
    () => readingSeen(again),
    ({ sections }) => sections.length === 2,
  );
  expect(await again.errors()).toEqual([]);
});

test('what was read for a tab is forgotten with it', async ({ session }) => {
  const popup = await openList(session);
  await poll(
    'The report is kept',
    () => keptForSession(popup, 'report'),
    (kept) => kept.length === 1,
  );
  await session.reset();
  await session.goto('about:blank');
  const later = await session.clickToolbar();
  await poll(
    'The report is gone',
    () => keptForSession(later, 'report'),
    // The page in front now has a report of its own.
    (kept) => kept.every(([key]) => key.includes('about:blank')),
  );
});

test('a page that does not come says so, and offers the tab', async ({ session }) => {
  const popup = await openList(session);
  session.web.serve(`//${FIRST_PATH}`, { type: 'application/octet-stream', body: 'no page' });
  await tabTo(popup, FIRST);
  await popup.press('Enter');
  const seen = await shows(popup, 'This page didn’t come.');
  expect(seen.text).toContain('Open it in a tab');
  serve(session, FIRST_PATH, ARABIC);
  await tabTo(popup, 'Try again');
  await popup.press('Enter');
  await shows(popup, ARABIC.title);
  expect(await popup.errors()).toEqual([]);
});

test('a headline of an unknown host opens a tab', async ({ session }) => {
  const target = session.address('harbourmail.example/night-train');
  session.web.serve('//www.maghress.com/fr/lejournal/310', {
    type: 'text/html; charset=utf-8',
    body: articlePage({ ...partsOf(FRENCH), related: [{ href: target, title: 'Le train de nuit revient au port' }] }),
  });
  session.web.serve(target, { type: 'text/html', body: '<title>A train</title><p>A train.</p>' });
  await session.goto(session.address('www.maghress.com/fr/lejournal/310'));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await tabTo(popup, 'Le train de nuit');
  await popup.press('Enter');
  await poll(
    'The headline opens in a tab',
    () => session.tabs(),
    (tabs) => tabs.length === 2 && tabs[1] === target,
  );
});

test('a page in the letters of the older Arabic press is read', async ({ session }) => {
  const popup = await openList(session);
  const html = articlePage(partsOf(ARABIC)).replace('<meta charset="utf-8">', '<meta charset="windows-1256">');
  session.web.serve(`//${FIRST_PATH}`, { type: 'text/html', body: inWindows1256(html) });
  await tabTo(popup, FIRST);
  await popup.press('Enter');
  expect((await shows(popup, ARABIC.title)).paragraphs).toHaveLength(ARABIC.paragraphs.length);
});

function inWindows1256(text: string): Buffer {
  const decoder = new TextDecoder('windows-1256');
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from([...text].map((letter) => byteOf.get(letter) ?? 0x3f));
}

test('the page itself is parsed once, until it changes', async ({ session }) => {
  const popup = await openList(session);
  await poll(
    'The report is kept',
    () => keptForSession(popup, 'report'),
    (kept) => kept.length > 0,
  );
  await inPage(popup, 'forgetExtract');
  await popup.close();
  const again = await session.clickToolbar();
  await settledReading(again);
  expect((await readingSeen(again)).sections).toHaveLength(2);
  expect(await inPage(again, 'isExtractThere')).toBe(false);

  await inPage(again, 'change');
  await again.close();
  const changed = await session.clickToolbar();
  await poll(
    'The change is seen',
    () => readingSeen(changed),
    ({ text }) => text.includes('(suite)'),
  );
  expect(await inPage(changed, 'isExtractThere')).toBe(true);
});

/** Does something in Safi's own world of the page. */
function inPage(popup: Popup, task: 'isExtractThere' | 'forgetExtract' | 'change'): Promise<unknown> {
  return popup.evaluate(async (name) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      typeof import('webextension-polyfill') | undefined
    >;
    const api = browser ?? chrome;
    const [tab] = (await api?.tabs.query({ active: true, currentWindow: true })) ?? [];
    const tasks: Record<string, () => unknown> = {
      isExtractThere: () => globalThis.safiExtract !== undefined,
      forgetExtract: () => {
        globalThis.safiExtract = undefined;
      },
      change: () => document.querySelector('.teasertitle')?.append(' (suite)'),
    };
    const func = tasks[name];
    if (!api || !tab?.id || !func) throw new Error(`No such task: ${name}`);
    const [frame] = await api.scripting.executeScript({ target: { tabId: tab.id }, func });
    return frame?.result;
  }, task);
}

import { BuiltCopy } from '../support/built-copy';
import { openChromiumSession } from '../support/chromium-session';
import { articlePage, partsOf } from '../support/pages/article-page';
import { ARABIC } from '../support/pages/stories';
import { settledReading } from '../support/reading';
import { poll, type Session } from '../support/session';
import { test as base, expect } from '../support/test';

/** The oldest Chromium that the manifest admits has no `browser` of its own: there the polyfill wraps `chrome`. */
const test = base.extend<{ withoutBrowser: Session }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright takes the fixtures that are needed from the pattern
  withoutBrowser: async ({}, use) => {
    const copy = new BuiltCopy();
    copy.startScriptsWith('delete globalThis.browser;');
    const session = await openChromiumSession(copy.folder);
    await use(session);
    await session.close();
    copy.remove();
  },
});

test('all works where the browser has no `browser` of its own', async ({ withoutBrowser: session }) => {
  const path = 'www.maghress.com/lejournal/701';
  session.web.serve(`//${path}`, { type: 'text/html', body: articlePage(partsOf(ARABIC)) });
  await session.goto(session.address(path));
  await poll(
    'The button changes',
    () => session.toolbar(),
    ({ icon }) => icon === 'article',
  );

  const popup = await session.clickToolbar();
  const seen = await settledReading(popup);
  // Once its scripts have run, the first of which takes it away.
  expect(await popup.evaluate(() => 'browser' in globalThis)).toBe(false);
  expect(seen.heading).toBe(ARABIC.title);
  expect(seen.paragraphs).toHaveLength(ARABIC.paragraphs.length);
  expect(await popup.errors()).toEqual([]);
});

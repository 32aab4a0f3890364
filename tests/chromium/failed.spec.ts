import { BuiltCopy } from '../support/built-copy';
import { openChromiumSession } from '../support/chromium-session';
import { articlePage, partsOf } from '../support/pages/article-page';
import { ENGLISH } from '../support/pages/stories';
import { settledReading } from '../support/reading';
import { poll, type Session } from '../support/session';
import { test as base, expect } from '../support/test';

/** No page is known on which the parser throws, so it is made to, unless all of the page's text is asked for. */
const FAILS = `{
  const extract = globalThis.safiExtract;
  globalThis.safiExtract = (options) =>
    options.scope === 'all' ? extract(options) : { ok: false, reason: 'failed', message: 'On purpose.' };
}`;

const test = base.extend<{ failing: Session }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright takes the fixtures that are needed from the pattern
  failing: async ({}, use) => {
    const copy = new BuiltCopy();
    copy.endScriptWith('src/content/extract.js', FAILS);
    const session = await openChromiumSession(copy.folder);
    await use(session);
    await session.close();
    copy.remove();
  },
});

test('where the parser fails, a sentence says so, and all the text can be had', async ({ failing: session }) => {
  const path = 'www.maghress.com/en/lejournal/711';
  session.web.serve(`//${path}`, { type: 'text/html', body: articlePage(partsOf(ENGLISH)) });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  const seen = await settledReading(popup);
  expect(seen.heading).toBe('The article couldn’t be told from the rest. The page itself is unchanged.');
  expect(seen.buttons).toEqual(expect.arrayContaining(['All the text', 'Try again']));

  await popup.evaluate(() => document.querySelector<HTMLButtonElement>('main button')?.focus());
  await popup.press('Enter');
  const read = await poll(
    'All the text is shown',
    () => settledReading(popup),
    ({ articleDir }) => articleDir !== null,
  );
  expect(read.text).toContain(ENGLISH.paragraphs[0]);
  expect(await popup.errors()).toEqual([]);
});

import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { bundle } from '../../scripts/engines.mjs';
import type { ReadingScope } from '../../src/article/types';
import { PAGES_FOLDER } from './expected-page';
import { test as base } from './extractor-fixture';
import { anyPages } from './made/any-page';
import { expectedText, htmlOf, layouts } from './made/layout';
import type { Parsed } from './made/parse-in-page';
import { STORIES } from './made/stories';

/** The same pages in every run, so that a failure is the change's; another number makes others. */
const SEED = 20_251_204;
const URL_OF_PAGE = 'https://news.example/2025/12/04/the-old-ferry';

const test = base.extend<object, { parser: Page }>({
  parser: [
    async ({ liveContext }, use) => {
      const page = await liveContext.newPage();
      await page.addScriptTag({ content: await bundle(join(PAGES_FOLDER, 'made/parse-in-page.ts')) });
      await use(page);
      await page.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const parsed = (parser: Page, html: string, scope: ReadingScope = 'article'): Promise<Parsed> =>
  parser.evaluate(([html, url, scope]) => globalThis.safiParse(html, url, scope), [html, URL_OF_PAGE, scope] as const);

test('the article is the same, however the page is laid out', async ({ parser }) => {
  test.setTimeout(180_000);
  console.log(`seed ${SEED}`);
  await fc.assert(
    fc.asyncProperty(layouts, async (layout) => {
      const { report } = await parsed(parser, htmlOf(layout), layout.hasHead ? 'article' : 'anyway');
      if (layout.hasHead) expect(report.kind).toBe('article');
      expect(report.article?.title).toBe(STORIES[layout.lang].title);
      expect(report.article?.textContent.split('\n')).toEqual(expectedText(layout));
    }),
    { seed: SEED, numRuns: 300 },
  );
});

for (const scope of ['article', 'anyway', 'all'] as const) {
  test(`of any page, read with scope "${scope}", the text is a part, and the page stays as it is`, async ({
    parser,
  }) => {
    test.setTimeout(180_000);
    console.log(`seed ${SEED}`);
    await fc.assert(
      fc.asyncProperty(anyPages, async (html) => {
        const { report, again, unchanged, pageWords, contentWords, captionWords } = await parsed(parser, html, scope);
        expect(unchanged, 'the page stays as it is').toBe(true);
        expect(again, 'reading twice gives the same').toEqual(report);
        expect(firstStranger(contentWords, pageWords), 'a word out of order, or from elsewhere').toBeNull();
        expect(pageWords, 'captions are of the page').toEqual(expect.arrayContaining(captionWords));
        const inText = new Set([...contentWords, ...captionWords].filter((word) => /^word\d+$/.test(word)));
        const removed = report.removed.flatMap(({ text }) => text.split(/\s+/));
        expect(
          removed.filter((word) => inText.has(word)),
          'removed, and in the text',
        ).toEqual([]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
}

/** The first of `part` that doesn't stand in `whole` after those before it. */
function firstStranger(part: string[], whole: string[]): string | null {
  let at = 0;
  for (const word of part) {
    while (at < whole.length && whole[at] !== word) at++;
    if (at++ === whole.length) return word;
  }
  return null;
}

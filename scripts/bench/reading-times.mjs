// @ts-check
import { openChromium } from '../chromium.mjs';
import { readPageFile } from '../extractor.mjs';
import { LocalWeb } from '../local-web.mjs';
import { whenShown } from './popup-times.mjs';
import { progress } from './progress.mjs';
import { spread } from './spread.mjs';

/** @import { SavedPage } from './pages.mjs' */
/** @import { Spread } from './spread.mjs' */

const READINGS = 20;

/** Time that a popup is left alone before anybody looks, in milliseconds: connecting to it would slow it. */
const ALONE = 1_500;

/** Follows the first headline, and gives what passed between the arrival of its page and its second frame. */
const FOLLOW = (/** @type {string} */ href) => `(async () => {
  const link = [...document.querySelectorAll('a.headline-link')].find(({ href }) => href === ${JSON.stringify(href)});
  performance.clearMarks('safi:article-shown');
  link.click();
  const end = performance.now() + 15000;
  for (;;) {
    const [mark] = performance.getEntriesByName('safi:article-shown');
    const [fetched] = performance.getEntriesByName(link.href);
    if (mark && fetched) return mark.startTime - fetched.responseEnd;
    if (performance.now() > end) throw new Error('The page of ' + link.href + ' was not shown: ' + document.body.innerText.slice(0, 200));
    await new Promise((next) => setTimeout(next, 20));
  }
})()`;

/** The first headline that leads to the page's own host. */
const OWN_HEADLINE = (/** @type {string} */ host) =>
  `[...document.querySelectorAll('a.headline-link')].find(({ hostname }) => hostname === ${JSON.stringify(host)})?.href ?? null`;

/**
 * Opens a popup on an article, closes it and opens it again; then follows a headline.
 * @param {string} dist folder of the extension
 * @param {SavedPage[]} pages
 * @returns {Promise<{ reopen: Spread, next: Spread }>} both in milliseconds: from the time origin of the popup that was
 *   opened again to the second frame that shows the article; from the arrival of a headline's page to the same
 */
export async function measureReading(dist, pages) {
  const web = await LocalWeb.start();
  const chromium = await openChromium({ dist, headless: true, web });
  /** @type {number[]} */
  const reopen = [];
  /** @type {number[]} */
  const next = [];
  try {
    for (let count = 0; count < READINGS; count++) {
      const page = /** @type {SavedPage} */ (pages[count % pages.length]);
      const other = /** @type {SavedPage} */ (pages[(count + 1) % pages.length]);
      // A tab of its own: what was read for another is kept for that one.
      const tab = await chromium.context.newPage();
      web.serve(page.url, { type: 'text/html; charset=utf-8', body: readPageFile(page.file) });
      await tab.goto(page.url);
      const first = await chromium.clickToolbar(tab);
      await whenShown(first.page);
      await first.close();
      const again = await chromium.clickToolbar(tab, { alone: ALONE });
      reopen.push((await whenShown(again.page)).paint);
      const href = /** @type {string | null} */ (await again.page.evaluate(OWN_HEADLINE(new URL(page.url).hostname)));
      if (href) {
        web.serve(href, { type: 'text/html; charset=utf-8', body: readPageFile(other.file) });
        next.push(/** @type {number} */ (await again.page.evaluate(FOLLOW(href))));
      }
      await again.close();
      await tab.close();
      progress('Reading on', count + 1, READINGS);
    }
  } finally {
    await chromium.close();
    await web.stop();
  }
  if (next.length === 0) throw new Error('No article has a headline to read on.');
  return { reopen: spread(reopen), next: spread(next) };
}

// @ts-check
/** What a page's loading costs with no flag, with a few and with many: from its last byte until it is whole. */
import { AD_PAGES } from '../../tests/ads/pages/pages.mjs';
import { median } from '../bench/spread.mjs';
import { showFixture } from './show-fixture.mjs';

/** @import { LocalWeb } from '../local-web.mjs' */
/** @import { BenchBrowser } from './browsers.mjs' */

const ROUNDS = 9;
const LOADING_MS = `(({ domComplete, responseEnd }) => domComplete - responseEnd)(performance.getEntriesByType('navigation')[0])`;

/** Median of some loads, in milliseconds. @param {BenchBrowser} browser @param {LocalWeb} web @param {string} script */
export async function pageCost(browser, web, script) {
  const [page] = AD_PAGES;
  if (!page) throw new Error('There is no page with ads.');
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    await showFixture(browser, web, script, page, { load: round + 1 });
    times.push(Number(await browser.ask(LOADING_MS)));
  }
  return median(times);
}

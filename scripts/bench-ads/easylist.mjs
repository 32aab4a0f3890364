// @ts-check
/** What a blocker with EasyList says of the same pages, beside Safi: it knows systems, Safi looks at the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { AD_PAGES, CLEAN_PAGES } from '../../tests/ads/pages/pages.mjs';
import { showFixture } from './show-fixture.mjs';

/** @import { LocalWeb } from '../local-web.mjs' */
/** @import { Parts } from './ads-in-page.mjs' */
/** @import { BenchBrowser } from './browsers.mjs' */

/** @typedef {{ ads: number, known: number, safe: number, wrong: number, hidden: number }} Verdicts */

/** @param {BenchBrowser} browser @param {LocalWeb} web @param {string} script @param {string} ublock its folder @returns {Promise<Verdicts>} */
export async function measureEasyList(browser, web, script, ublock) {
  const engine = FiltersEngine.parse(readFileSync(join(ublock, 'assets/thirdparties/easylist/easylist.txt'), 'utf8'));
  const sum = { ads: 0, known: 0, safe: 0, wrong: 0, hidden: 0 };
  for (const page of [...AD_PAGES, ...CLEAN_PAGES]) {
    await showFixture(browser, web, script, page, { load: 1 });
    const parts = await browser.ask(/** @type {string} */ ('safiAds.parts()'));
    const { ads, safe, classes, ids, hrefs } = /** @type {Parts} */ (parts);
    const { hostname } = new URL(page.url);
    const { styles } = engine.getCosmeticsFilters({
      url: page.url,
      hostname,
      domain: hostname.replace(/^www\./, ''),
      classes,
      ids,
      hrefs,
    });
    const hidden = /** @type {{ ads: string[], safe: number }} */ (
      await browser.ask(`safiAds.hiddenWith(${JSON.stringify(styles)})`)
    );
    const isBlocked = (/** @type {{ url: string, type: 'image' | 'sub_frame' }} */ { url, type }) =>
      engine.match(Request.fromRawDetails({ url, type, sourceUrl: page.url })).match;
    sum.ads += ads.length;
    sum.known += ads.filter(({ id, loads }) => hidden.ads.includes(id) || loads.some(isBlocked)).length;
    sum.safe += safe.length;
    sum.wrong += safe.filter(isBlocked).length;
    sum.hidden += hidden.safe;
  }
  return sum;
}

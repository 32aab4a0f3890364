// @ts-check
/** uBlock Origin beside Safi in one Firefox: it blocks what it knows, and Safi reads and outlines what it left. */

import { AD_PAGES } from '../../tests/ads/pages/pages.mjs';
import { openFirefox } from '../firefox.mjs';
import { serveFixture } from './show-fixture.mjs';

/** @import { LocalWeb } from '../local-web.mjs' */

/** Time for uBlock Origin to read its lists, in milliseconds. */
const PATIENCE = 60_000;

/** Time for ads that come after the page, in milliseconds. */
const LATE = 1_000;

const HIDDEN = `(() => {
  const isGone = (each) => each.getClientRects().length === 0 || [...each.querySelectorAll('iframe,img')].some((part) => part.getClientRects().length === 0);
  return [...document.querySelectorAll('[data-truth]')].filter(isGone).length;
})()`;

/** @typedef {{ blocked: number, heading: string | null }} Beside */

/** What became of one page: ads that uBlock Origin took, and what Safi's popup shows. @param {string} dist @param {LocalWeb} web @param {string} ublock its folder @returns {Promise<Beside>} */
export async function measureBesideUblock(dist, web, ublock) {
  const page = AD_PAGES.find(({ name, ads }) => /sisters/.test(name) && ads.some(({ kind }) => kind === 'adskeeper'));
  if (!page) throw new Error('No fixture page has an ad that uBlock Origin knows.');
  const firefox = await openFirefox({ dist, headless: true, web });
  const { marionette } = firefox;
  try {
    const url = serveFixture(web, page, { load: 1 }).replace(/^https:/, 'http:');
    if ((await goneOf(url)) > 0) throw new Error('The page hides ads by itself.');
    await marionette.send('Addon:Install', { path: ublock, temporary: true });
    const end = Date.now() + PATIENCE;
    let blocked = 0;
    while (blocked === 0 && Date.now() < end) {
      blocked = await goneOf(url);
    }
    const popup = await firefox.clickToolbar();
    let heading = null;
    while (!heading && Date.now() < end) {
      heading = /** @type {string | null} */ (
        await popup.evaluate(`document.querySelector('h1')?.textContent ?? null`)
      );
      await new Promise((next) => setTimeout(next, 100));
    }
    return { blocked, heading };
  } finally {
    await firefox.close();
  }

  /** Loads the page, and counts the ads that aren't shown. @param {string} url */
  async function goneOf(url) {
    await marionette.send('Marionette:SetContext', { value: 'content' });
    await marionette.send('WebDriver:Navigate', { url });
    await new Promise((next) => setTimeout(next, LATE));
    const reply = await marionette.send('WebDriver:ExecuteScript', { script: `return ${HIDDEN};`, args: [] });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return Number(/** @type {{ value: unknown }} */ (reply).value);
  }
}

// @ts-check
import { openChromium } from '../chromium.mjs';
import { readPageFile } from '../extractor.mjs';
import { LocalWeb } from '../local-web.mjs';
import { ProbeTrace } from './probe-trace.mjs';
import { progress } from './progress.mjs';
import { spread } from './spread.mjs';

/** @import { SavedPage } from './pages.mjs' */
/** @import { Spread } from './spread.mjs' */

/** Popups opened in all: some a page when pages are few, one a page of a part of them when they are many. */
const POPUPS = 30;

/** Time that a popup is left alone before anybody looks, in milliseconds: connecting to it would slow it. */
const ALONE = 1_500;

/** Time that a popup may take on a busy machine, in milliseconds. */
const PATIENCE = 15_000;

/** Time after the page has loaded for the probe to do what it does when the page is idle, in milliseconds. */
const IDLE = 500;

const SHOWN = `(() => {
  const [mark] = performance.getEntriesByName('safi:article-shown');
  return mark ? { paint: mark.startTime, at: performance.timeOrigin + mark.startTime } : null;
})()`;

/**
 * @typedef {object} PopupTimes
 * @property {Spread} paint from the popup's `performance.timeOrigin` to the second frame that shows the article
 * @property {Spread} fromClick the same from the click on the toolbar
 */

/**
 * Clicks the real button on pages at their own addresses, again and again, and measures what opens; on the way, what
 * the probe costs each page that loads.
 * @param {string} dist folder of an extension
 * @param {SavedPage[]} pages
 * @param {string} label for the line of progress
 * @returns {Promise<{ popup: PopupTimes, probeMs: number[] }>}
 */
export async function measurePopups(dist, pages, label) {
  const web = await LocalWeb.start();
  const chromium = await openChromium({ dist, headless: true, web });
  const [tab] = chromium.context.pages();
  if (!tab) throw new Error('Chromium opened without a tab.');
  /** @type {{ paint: number, fromClick: number }[]} */
  const shown = [];
  /** @type {number[]} */
  const probeMs = [];
  try {
    for (let count = 0; count < POPUPS; count++) {
      const page = /** @type {SavedPage} */ (pages[count % pages.length]);
      web.serve(page.url, { type: 'text/html; charset=utf-8', body: readPageFile(page.file) });
      const trace = await ProbeTrace.start(chromium.context);
      await tab.goto(page.url);
      await tab.waitForTimeout(IDLE);
      const ms = await trace.stop();
      if (ms !== null) probeMs.push(ms);
      const popup = await chromium.clickToolbar(tab, { alone: ALONE });
      const seen = await whenShown(popup.page);
      shown.push({ paint: seen.paint, fromClick: seen.at - popup.clickedAt });
      await popup.close();
      progress(`${label}: popup`, count + 1, POPUPS);
    }
  } finally {
    await chromium.close();
    await web.stop();
  }
  const popup = {
    paint: spread(shown.map(({ paint }) => paint)),
    fromClick: spread(shown.map(({ fromClick }) => fromClick)),
  };
  return { popup, probeMs };
}

/** @param {import('@playwright/test').Page} popup @returns {Promise<{ paint: number, at: number }>} */
export async function whenShown(popup) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = /** @type {{ paint: number, at: number } | null} */ (await popup.evaluate(SHOWN));
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`A popup showed no article within ${PATIENCE / 1000} seconds.`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

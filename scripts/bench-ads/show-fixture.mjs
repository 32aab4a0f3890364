// @ts-check
/** @import { AdPageFixture } from '../../tests/ads/pages/pages.mjs' */
/** @import { LocalWeb } from '../local-web.mjs' */
/** @import { BenchBrowser } from './browsers.mjs' */

/** Time for late ads to come, in milliseconds. */
const PATIENCE = 5_000;

/**
 * How a page is loaded: which time, under which path, with ads of other sizes.
 * @typedef {{ load: number, path?: string, resized?: boolean, head?: string }} Loading `head`: markup that stands before all else
 */

/**
 * Serves a page and all that it loads, shows it, and waits until its late ads are there.
 * @param {BenchBrowser} browser @param {LocalWeb} web @param {string} script @param {AdPageFixture} page @param {Loading} loading
 */
export async function showFixture(browser, web, script, page, loading) {
  await browser.show(serveFixture(web, page, loading), script);
  const end = Date.now() + PATIENCE;
  while (Number(await browser.ask('safiAds.marks()')) < page.ads.length && Date.now() < end) {
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** @param {LocalWeb} web @param {AdPageFixture} page @param {Loading} loading @returns its address */
export function serveFixture(web, page, { load, path = '/', resized = false, head = '' }) {
  const { html, served } = page.render(load);
  const url = page.url.replace(/\/(?=\d+$)/, path);
  for (const [address, body] of Object.entries(served)) {
    const type = body.startsWith('<svg') ? 'image/svg+xml' : 'text/html; charset=utf-8';
    web.serve(atSize(address, resized), { type, body });
  }
  web.serve(url, {
    type: 'text/html; charset=utf-8',
    body: atSize(html, resized).replace(/<head>|(?=<body)/, (found) => found + head),
  });
  return url;
}

/** The same ads at the sizes of another place. @param {string} text @param {boolean} isResized */
function atSize(text, isResized) {
  if (!isResized) return text;
  return text
    .replace(/492x277/g, '328x185')
    .replace(/728x90/g, '468x60')
    .replace(/300x250/g, '336x280')
    .replace(/width="300" height="250"/g, 'width="336" height="280"')
    .replace(/width="728" height="90"/g, 'width="468" height="60"');
}

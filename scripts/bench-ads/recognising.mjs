// @ts-check
/** Measures what `ads/` recognises on the fixture pages, and whether an ad is known again. */
import { AD_PAGES, CLEAN_PAGES } from '../../tests/ads/pages/pages.mjs';
import { progress } from '../bench/progress.mjs';

/** @import { AdKey } from '../../src/ads/types' */
/** @import { AdPageFixture, ExpectedAd } from '../../tests/ads/pages/pages.mjs' */
/** @import { LocalWeb } from '../local-web.mjs' */
/** @import { BenchBrowser } from './browsers.mjs' */
/** @import { Look } from './ads-in-page.mjs' */

/** @typedef {{ kind: string, ad: string, found: boolean }} Row */

/**
 * @typedef {object} Recognised
 * @property {number} ads
 * @property {number} outlined
 * @property {number} wrong
 * @property {number} articleHidden
 * @property {number[]} scanMs
 * @property {number[]} sliceMs
 * @property {Record<string, { ads: number, known: number }>} again by what changed, and by kind of key
 * @property {number} wrongHidden
 * @property {number} shown other ads that were shown to flags
 * @property {string[]} faults in words
 */

const FRAMED = new Set(['gptSafeframe', 'adsense', 'exchange', 'propeller']);

/** @param {BenchBrowser} browser @param {LocalWeb} web @param {string} script @param {{ pages?: readonly AdPageFixture[], clean?: readonly AdPageFixture[], label?: string }} [options] @returns {Promise<Recognised>} */
export async function measureRecognising(
  browser,
  web,
  script,
  { pages = AD_PAGES, clean = CLEAN_PAGES, label = '' } = {},
) {
  /** @type {Recognised} */
  const sum = {
    ads: 0,
    outlined: 0,
    wrong: 0,
    articleHidden: 0,
    scanMs: [],
    sliceMs: [],
    again: {},
    wrongHidden: 0,
    shown: 0,
    faults: [],
  };
  /** @type {Map<string, { ad: ExpectedAd, keys: AdKey[] }>} */
  const flags = new Map();
  let count = 0;
  for (const page of [...pages, ...clean]) {
    const seen = await lookAt(page, { load: 1 });
    sum.ads += page.ads.length;
    sum.wrong += seen.wrong.length;
    sum.articleHidden += seen.articleHidden;
    sum.scanMs.push(seen.scanMs);
    sum.sliceMs.push(seen.longestSliceMs);
    for (const wrong of seen.wrong) sum.faults.push(`${page.name}: no ad, or several: ${wrong.reasons} ${wrong.html}`);
    for (const ad of page.ads) {
      const found = seen.found.find(({ id }) => id === ad.id);
      if (!found) {
        sum.faults.push(`${page.name}: not outlined: ${ad.kind}`);
        continue;
      }
      sum.outlined += 1;
      flags.set(ad.id, { ad, keys: found.keys });
      const kinds = found.keys.map(({ kind }) => kind);
      for (const kind of ad.keys)
        if (!kinds.includes(/** @type {AdKey['kind']} */ (kind)))
          sum.faults.push(`${page.name}: ${ad.kind} has no key ${kind}`);
    }
    progress(`${label} pages`, ++count, pages.length + clean.length);
  }
  const pagesAgain = [
    { what: 'reload', change: { load: 2 } },
    { what: 'other page', change: { load: 3, path: '/autre/' } },
    { what: 'other size', change: { load: 4, resized: true } },
  ];
  for (const { what, change } of pagesAgain) {
    for (const page of pages) {
      const seen = await lookAt(page, change);
      for (const ad of page.ads) knownAgain(what, page, ad, seen);
    }
  }
  return sum;

  /** @param {AdPageFixture} page @param {{ load: number, path?: string, resized?: boolean }} change @returns {Promise<Look>} */
  async function lookAt(page, { load, path = '/', resized = false }) {
    const { html, served } = page.render(load);
    const url = page.url.replace(/\/(?=\d+$)/, path);
    for (const [address, body] of Object.entries(served)) {
      web.serve(atSize(address, resized), {
        type: body.startsWith('<svg') ? 'image/svg+xml' : 'text/html; charset=utf-8',
        body,
      });
    }
    web.serve(url, { type: 'text/html; charset=utf-8', body: atSize(html, resized) });
    await browser.show(url, script);
    const end = Date.now() + 5_000;
    while (Number(await browser.ask('safiAds.marks()')) < page.ads.length && Date.now() < end)
      await new Promise((next) => setTimeout(next, 50));
    return browser.ask('safiAds.look()');
  }

  /** @param {string} what @param {AdPageFixture} page @param {ExpectedAd} ad @param {Look} seen */
  function knownAgain(what, page, ad, seen) {
    const flag = flags.get(ad.id);
    if (!flag) return;
    const where = `${what}, ${FRAMED.has(ad.kind) ? 'in a frame of another origin' : 'in the page'}`;
    const hit = seen.found.filter(({ keys }) => keys.some((key) => flag.keys.some((each) => isSame(each, key))));
    const isKnown = hit.some(({ id }) => id === ad.id);
    count_(where, isKnown);
    for (const kind of new Set(flag.keys.map((key) => key.kind))) {
      const own = seen.found.find(({ id }) => id === ad.id);
      count_(
        `${what}, by ${kind}`,
        own?.keys.some((key) => key.kind === kind && flag.keys.some((each) => isSame(each, key))) ?? false,
      );
    }
    if (!isKnown) sum.faults.push(`${page.name}: ${what}: not known again: ${ad.kind} ${JSON.stringify(flag.keys)}`);
    sum.shown += seen.found.length - 1;
    for (const other of hit) {
      const shown = page.ads.find(({ id }) => id === other.id);
      if (!shown || shown.advertiser === ad.advertiser || shown.id === ad.id) continue;
      sum.wrongHidden += 1;
      sum.faults.push(`${page.name}: ${what}: the flag of ${ad.kind} hides ${shown.kind}`);
    }
  }

  /** @param {string} what @param {boolean} isKnown */
  function count_(what, isKnown) {
    sum.again[what] ??= { ads: 0, known: 0 };
    const row = sum.again[what];
    if (!row) return;
    row.ads += 1;
    row.known += isKnown ? 1 : 0;
  }
}

/** @param {AdKey} flag @param {AdKey} key */
function isSame(flag, key) {
  return flag.kind === key.kind && flag.value === key.value;
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

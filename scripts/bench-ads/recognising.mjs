// @ts-check
/** Measures what `ads/` recognises on the fixture pages, and whether an ad is known again. */
import { AD_PAGES, CLEAN_PAGES } from '../../tests/ads/pages/pages.mjs';
import { progress } from '../bench/progress.mjs';
import { showFixture } from './show-fixture.mjs';

/** @import { AdKey } from '../../src/ads/types' */
/** @import { AdPageFixture, ExpectedAd } from '../../tests/ads/pages/pages.mjs' */
/** @import { LocalWeb } from '../local-web.mjs' */
/** @import { BenchBrowser } from './browsers.mjs' */
/** @import { Look } from './ads-in-page.mjs' */
/** @import { Loading } from './show-fixture.mjs' */

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
 * @property {number} bytesSent by the extension, which is in the browser all the while
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
    bytesSent: 0,
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
  sum.bytesSent = web.requests.filter(isFetched).reduce((bytes, { url }) => bytes + url.length, 0);
  return sum;

  /** @param {AdPageFixture} page @param {Loading} loading @returns {Promise<Look>} */
  async function lookAt(page, loading) {
    await showFixture(browser, web, script, page, loading);
    return browser.ask('safiAds.look()');
  }

  /** @param {string} what @param {AdPageFixture} page @param {ExpectedAd} ad @param {Look} seen */
  function knownAgain(what, page, ad, seen) {
    const flag = flags.get(ad.id);
    if (!flag) return;
    const where = `${what}, ${FRAMED.has(ad.kind) ? 'in a frame of another origin' : 'in the page'}`;
    const hit = seen.found.filter(({ keys }) => keys.some((key) => flag.keys.some((each) => isSame(each, key))));
    const isKnown = hit.some(({ id }) => id === ad.id);
    countKnown(where, isKnown);
    for (const kind of new Set(flag.keys.map((key) => key.kind))) {
      const own = seen.found.find(({ id }) => id === ad.id);
      countKnown(
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
  function countKnown(what, isKnown) {
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

/**
 * Whether a request was made by a script: the fixture pages have none that asks for anything. Firefox says what a request is
 * for on secure pages only.
 * @param {import('../local-web.mjs').SeenRequest} request
 */
function isFetched({ method, headers }) {
  const purpose = headers['sec-fetch-dest'] ?? (headers.accept === '*/*' ? 'empty' : 'page');
  return method !== 'CONNECT' && purpose === 'empty';
}

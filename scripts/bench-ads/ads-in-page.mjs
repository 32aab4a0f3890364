// @ts-check
/** Runs in the fixture pages: recognises their ads, and compares with the marks the pages carry, which `ads/` doesn't know. */
import { candidateSlices } from '../../src/ads/candidates';
import { matches } from '../../src/ads/keys';
import { articleVeto, isPagesOwn } from '../../src/ads/veto';
import { generalSteps } from '../../src/parser/general-steps';
import { parse } from '../../src/parser/parse';
import { siteOf } from '../../src/sites/index';

/** @import { AdKey, AdPage } from '../../src/ads/types' */

/**
 * @typedef {object} Look
 * @property {{ id: string, keys: AdKey[], network: string, score: number, reasons: string[] }[]} found ads by their marks
 * @property {{ html: string, score: number, reasons: string[] }[]} wrong outlines of what is no ad, or more than one
 * @property {number} articleHidden elements of the article in an outline
 * @property {number} scanMs
 * @property {number} longestSliceMs
 */

/** @returns {AdPage} */
const page = () => ({
  document,
  url: location.href,
  boxOf: (element) => element.getBoundingClientRect(),
  positionOf: (element) => getComputedStyle(element).position,
  viewport: { width: innerWidth, height: innerHeight },
});

function candidates() {
  const url = location.href;
  const report = parse(document, url, { site: siteOf(url), general: generalSteps });
  const start = performance.now();
  const veto = articleVeto(report.article, document, url);
  const slices = candidateSlices(page(), veto);
  let longest = performance.now() - start;
  for (;;) {
    const from = performance.now();
    const { done, value } = slices.next();
    longest = Math.max(longest, performance.now() - from);
    if (done) return { list: value, veto, scanMs: performance.now() - start, longestSliceMs: longest };
  }
}

/** The mark of the one ad that a box holds; `null` for none or several. @param {Element} element */
function truthOf(element) {
  const inside = [...element.querySelectorAll('[data-truth]')];
  if (element.matches('[data-truth]')) inside.push(element);
  if (inside.length === 1) return inside[0]?.getAttribute('data-truth') ?? null;
  if (inside.length > 1) return null;
  const around = element.closest('[data-truth]');
  if (!around) return null;
  const [a, b] = [element, around].map((each) => each.getBoundingClientRect());
  return a && b && a.width * a.height >= b.width * b.height * 0.7 ? around.getAttribute('data-truth') : null;
}

/** @returns {Look} */
function look() {
  const { list, scanMs, longestSliceMs } = candidates();
  /** @type {Look} */
  const seen = { found: [], wrong: [], articleHidden: 0, scanMs, longestSliceMs };
  for (const { element, score, reasons, keys, network } of list) {
    const id = truthOf(element);
    if (id && !seen.found.some((each) => each.id === id)) seen.found.push({ id, keys, network, score, reasons });
    else seen.wrong.push({ html: element.outerHTML.slice(0, 300), score, reasons });
    seen.articleHidden += articleIn(element);
  }
  return seen;
}

/** Which ads a flag hides here, and what of the article. @param {AdKey[]} flagged */
function hiddenBy(flagged) {
  const { list } = candidates();
  const hit = list.filter(({ element }) => matches(element, flagged, location.href));
  return {
    ids: hit.map(({ element }) => truthOf(element)),
    article: hit.reduce((sum, { element }) => sum + articleIn(element), 0),
  };
}

/**
 * What a blocker is asked of: the page's names and links, and what its ads and what is none of them load.
 * @typedef {{ url: string, type: 'image' | 'sub_frame' }} Load
 * @typedef {{ classes: string[], ids: string[], hrefs: string[], ads: { id: string, loads: Load[] }[], safe: Load[] }} Parts
 */

/** @returns {Parts} */
function parts() {
  const all = [...document.querySelectorAll('*')];
  return {
    classes: [...new Set(all.flatMap((each) => [...each.classList]))],
    ids: all.map(({ id }) => id).filter(Boolean),
    hrefs: [...document.querySelectorAll('a')].map(({ href }) => href),
    ads: [...document.querySelectorAll('[data-truth]')].map((ad) => ({
      id: ad.getAttribute('data-truth') ?? '',
      loads: loadsOf(ad),
    })),
    safe: [...document.querySelectorAll('img[data-article],[data-safe]')].flatMap(loadsOf),
  };
}

/** @param {Element} element @returns {Load[]} */
function loadsOf(element) {
  const loading = [element, ...element.querySelectorAll('*'), ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  return loading.flatMap((each) => {
    const url = /** @type {HTMLImageElement} */ (each).src;
    if (!/^https?:/.test(url ?? '') || !/^I(?:FRAME|MG)$/.test(each.tagName)) return [];
    return [/** @type {Load} */ ({ url, type: each.tagName === 'IFRAME' ? 'sub_frame' : 'image' })];
  });
}

/** What a style sheet hides. @param {string} css */
function hiddenWith(css) {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = css;
  const isHidden = (/** @type {Element} */ each) =>
    each.getClientRects().length === 0 ||
    [...each.querySelectorAll('a,iframe,img')].some((part) => part.getClientRects().length === 0);
  const ads = [...document.querySelectorAll('[data-truth]')]
    .filter(isHidden)
    .map((each) => each.getAttribute('data-truth'));
  const safe = [...document.querySelectorAll('[data-article],[data-safe]')].filter(
    (each) => each.getClientRects().length === 0,
  ).length;
  style.remove();
  return { ads, safe };
}

/** As a hostile list of flags would have it: whether any element of the article could go. @param {string} selector */
function vetoed(selector) {
  const { veto } = candidates();
  return [...document.querySelectorAll(selector)].every((element) => veto.vetoes(element) || isPagesOwn(element));
}

/** @param {Element} element */
const articleIn = (element) =>
  element.querySelectorAll('[data-article],[data-safe]').length +
  (element.closest('[data-article],[data-safe]') ? 1 : 0);

/** Ads that are there with what they are made of: a written frame comes a moment after its element. */
function marks() {
  const isThere = (/** @type {Element} */ ad) =>
    [...ad.querySelectorAll('iframe')].every((frame) => !frame.srcdoc || frame.contentDocument?.querySelector('a'));
  return [...document.querySelectorAll('[data-truth]')].filter(isThere).length;
}

Object.assign(globalThis, {
  safiAds: { look, parts, hiddenWith, hiddenBy, vetoed, marks },
});

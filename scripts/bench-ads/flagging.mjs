// @ts-check
/** Flags each ad of the fixture pages as a reader does, and looks whether it stays gone: nothing here knows how. */
import { AD_PAGES, CLEAN_PAGES } from '../../tests/ads/pages/pages.mjs';
import { progress } from '../bench/progress.mjs';
import { pageCost } from './page-cost.mjs';
import { showFixture } from './show-fixture.mjs';

/** @import { AdPageFixture, ExpectedAd } from '../../tests/ads/pages/pages.mjs' */
/** @import { LocalWeb } from '../local-web.mjs' */
/** @import { BenchBrowser } from './browsers.mjs' */
/** @import { Loading } from './show-fixture.mjs' */

/** @typedef {'reload' | 'other page' | 'other size'} Change */
/** @typedef {{ of: number, is: number }} Share */
/** @typedef {'pointer' | 'keyboard' | 'hand'} Way `hand`: as an ad that isn't outlined */
/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */

/**
 * @typedef {object} Flagged
 * @property {Record<Way, Share>} flaggable
 * @property {Record<Change, Record<'page' | 'frame', Share>>} gone
 * @property {number} articleHidden elements of articles that any flag hid
 * @property {number} othersHidden ads that went along with the one that was picked
 * @property {number[]} hiddenMs from the click to the first frame without the ad
 * @property {number[]} framesSeen in which a flagged ad was to be seen on the next loads, most of them with 2,000 flags more
 * @property {Record<'0' | '10' | '2000', number>} costMs what a page's loading takes with so many flags
 * @property {string[]} faults in words
 */

/** Kinds of ads into which nobody can look. */
const FRAMED = new Set(['gptSafeframe', 'adsense', 'exchange', 'propeller']);
/** Time for what comes by itself, in milliseconds. */
const PATIENCE = 4_000;

const IS_SHOWN = `(ad) => {
  const isSeen = (part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  if (!isSeen(ad)) return false;
  const parts = [ad, ad.shadowRoot].flatMap((root) => [...(root?.querySelectorAll('a,iframe,img') ?? [])]);
  return parts.length === 0 || parts.some(isSeen);
}`;
const SHOWN_ADS = `[...document.querySelectorAll('[data-truth]')].filter(${IS_SHOWN}).map((ad) => ad.dataset.truth)`;
const HIDDEN_ARTICLE = `[...document.querySelectorAll('[data-article],[data-safe]')].filter((each) => each.getClientRects().length === 0).length`;
/** Counts the frames in which each ad is there to be seen. */
const COUNT_FRAMES = `<script>(() => {
  const seen = {};
  const isShown = ${IS_SHOWN};
  const look = () => {
    for (const ad of document.querySelectorAll('[data-truth]')) if (isShown(ad)) seen[ad.dataset.truth] = (seen[ad.dataset.truth] ?? 0) + 1;
    document.documentElement.dataset.seen = JSON.stringify(seen);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()</script>`;

/** @type {[Change, Loading][]} */
const CHANGES = [
  ['reload', { load: 2 }],
  ['other page', { load: 3, path: '/autre/' }],
  ['other size', { load: 4, resized: true }],
];

/**
 * @param {BenchBrowser} browser @param {LocalWeb} web @param {string} script
 * @param {{ label: string, pages?: readonly AdPageFixture[] }} options
 * @returns {Promise<Flagged>}
 */
export async function measureFlagging(browser, web, script, { label, pages = AD_PAGES }) {
  const none = () => ({ of: 0, is: 0 });
  const places = () => ({ page: none(), frame: none() });
  /** @type {Flagged} */
  const sum = {
    flaggable: { pointer: none(), keyboard: none(), hand: none() },
    gone: { reload: places(), 'other page': places(), 'other size': places() },
    articleHidden: 0,
    othersHidden: 0,
    hiddenMs: [],
    framesSeen: [],
    // Before anything is flagged, no script of hiding is registered.
    costMs: { 0: await pageCost(browser, web, script), 10: 0, 2000: 0 },
    faults: [],
  };
  for (const [at, page] of pages.entries()) {
    await flagAll(page, 'keyboard');
    await flagAll(page, 'hand');
    const flagged = await flagAll(page, 'pointer');
    for (const [change, loading] of CHANGES) {
      await lookAgain(page, flagged, change, loading);
      if (change === 'reload') await wish('crowd 2000');
    }
    progress(`${label} flagged`, at + 1, pages.length);
  }
  // The flags of the last pages are still on file: nothing that only looks like an ad may go.
  for (const page of CLEAN_PAGES) {
    await showFixture(browser, web, script, page, { load: 1 });
    sum.articleHidden += Number(await browser.ask(HIDDEN_ARTICLE));
  }
  for (const count of /** @type {const} */ ([10, 2000])) {
    await wish('forget');
    await wish(`crowd ${count}`);
    sum.costMs[count] = await pageCost(browser, web, script);
  }
  await wish('forget');
  return sum;

  /** Flags all ads of a page, one after the other. @param {AdPageFixture} page @param {Way} by */
  async function flagAll(page, by) {
    await showFixture(browser, web, script, page, { load: 1 });
    // What the page had to tell of the flags before may be written after they were forgotten.
    for (let times = 0; times < 3; times++) {
      await wish('forget');
      if (await until(async () => (await browser.ask(SHOWN_ADS)).length === page.ads.length)) break;
    }
    const hiddenBefore = Number(await browser.ask(HIDDEN_ARTICLE));
    /** @type {ExpectedAd[]} */
    const flagged = [];
    // What covers the page goes first: what it covers can't be reached before.
    for (const ad of page.ads.toSorted((a, b) => Number(b.kind === 'overlay') - Number(a.kind === 'overlay'))) {
      const isFlagged = await flagOne(page, ad, by);
      sum.flaggable[by].of += 1;
      sum.flaggable[by].is += isFlagged ? 1 : 0;
      if (isFlagged) flagged.push(ad);
      else sum.faults.push(`${page.name}: not flagged by ${by}: ${ad.kind}`);
    }
    await until(async () => (await browser.ask('document.documentElement.dataset.flags')) === String(flagged.length));
    sum.articleHidden += Number(await browser.ask(HIDDEN_ARTICLE)) - hiddenBefore;
    return flagged;
  }

  /** @param {AdPageFixture} page @param {ExpectedAd} ad @param {Way} by @returns whether it went by that */
  async function flagOne(page, { id, kind }, by) {
    const before = /** @type {string[]} */ (await browser.ask(SHOWN_ADS));
    if (!before.includes(id)) return false;
    await wish('pick');
    if (!(await until(async () => (await buttonOfBar()) !== null))) return false;
    if (by === 'hand') {
      const { x, y } = (await buttonOfBar()) ?? { x: 0, y: 0 };
      await browser.click(x, y);
    }
    await browser.ask(
      `document.querySelector('[data-truth="${id}"]').scrollIntoView({ block: 'center', behavior: 'instant' })`,
    );
    // The outlines follow with the frame after the next.
    await new Promise((next) => setTimeout(next, 60));
    if (!(await (by === 'hand' ? pickByHand(id) : pickOutline(id, by)))) {
      await browser.press('Escape');
      return false;
    }
    const isGone = await until(async () => !(await browser.ask(SHOWN_ADS)).includes(id));
    const after = /** @type {string[]} */ (await browser.ask(SHOWN_ADS));
    for (const other of before.filter((each) => each !== id && !after.includes(each))) {
      sum.othersHidden += 1;
      sum.faults.push(`${page.name}: ${kind} by ${by} took ${page.ads.find((each) => each.id === other)?.kind} along`);
    }
    await until(async () => (await browser.ask('document.documentElement.dataset.hiddenMs')) !== '');
    const ms = Number(await browser.ask('document.documentElement.dataset.hiddenMs'));
    if (isGone && by === 'pointer') sum.hiddenMs.push(ms);
    return isGone;
  }

  /** @param {string} id @param {'pointer' | 'keyboard'} by @returns whether it is outlined */
  async function pickOutline(id, by) {
    let place = -1;
    const isOutlined = await until(async () => {
      place = closestTo(await browser.ask(boxOf(id)), await outlines());
      return place >= 0;
    }, 500);
    if (!isOutlined) return false;
    await browser.ask(timeOf(id));
    if (by === 'pointer') {
      const { free } = (await outlines())[place] ?? {};
      if (free) await browser.click(free.x, free.y);
    } else {
      for (let presses = 0; presses < 70 && !(await outlines())[place]?.hasFocus; presses++)
        await browser.press('ArrowDown');
      await browser.press('Enter');
    }
    return true;
  }

  /** @param {string} id @returns whether some of it can be pointed at */
  async function pickByHand(id) {
    const box = await browser.ask(boxOf(id));
    const free = /** @type {{ x: number, y: number } | null} */ (
      await browser.overlay(
        `(root) => (${freeIn})(${JSON.stringify(box)}, (x, y) => root.elementFromPoint(x, y)?.matches('.hand'))`,
      )
    );
    if (!free) return false;
    await browser.ask(timeOf(id));
    await browser.click(free.x, free.y);
    return true;
  }

  /** @param {AdPageFixture} page @param {readonly ExpectedAd[]} flagged @param {Change} change @param {Loading} loading */
  async function lookAgain(page, flagged, change, loading) {
    await showFixture(browser, web, script, page, { ...loading, head: COUNT_FRAMES });
    const ids = flagged.map(({ id }) => id);
    await until(async () => !(await browser.ask(SHOWN_ADS)).some((/** @type {string} */ id) => ids.includes(id)));
    const shown = /** @type {string[]} */ (await browser.ask(SHOWN_ADS));
    const frames = JSON.parse((await browser.ask('document.documentElement.dataset.seen ?? "{}"')) || '{}');
    for (const { id, kind } of flagged) {
      const share = sum.gone[change][FRAMED.has(kind) ? 'frame' : 'page'];
      share.of += 1;
      share.is += shown.includes(id) ? 0 : 1;
      if (shown.includes(id)) sum.faults.push(`${page.name}: ${change}: seen again: ${kind}`);
      else sum.framesSeen.push(frames[id] ?? 0);
      if ((frames[id] ?? 0) > 1) sum.faults.push(`${page.name}: ${change}: seen for ${frames[id]} frames: ${kind}`);
    }
    sum.articleHidden += Number(await browser.ask(HIDDEN_ARTICLE));
  }

  /** @param {'pick' | 'forget' | 'crowd 10' | 'crowd 2000'} what */
  function wish(what) {
    return browser.ask(`!dispatchEvent(new CustomEvent('safi-bench', { detail: '${what}' }))`);
  }

  /** Where the first button of the bar is, which leads to choosing by hand; `null` where there is no bar. */
  async function buttonOfBar() {
    const place = await browser.overlay(`(root) => {
      const { left, top, width, height } = root.querySelector('.picking .bar button')?.getBoundingClientRect() ?? {};
      return width > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
    }`);
    return /** @type {{ x: number, y: number } | null} */ (place ?? null);
  }

  async function outlines() {
    const seen = await browser.overlay(`(root) => [...root.querySelectorAll('.outline')].map((outline) => {
      const { left, top, right, bottom } = outline.getBoundingClientRect();
      const box = { left, top, right, bottom };
      const free = (${freeIn})(box, (x, y) => root.elementFromPoint(x, y)?.closest('.outline') === outline);
      return { ...box, free, hasFocus: outline.matches(':focus') };
    })`);
    return /** @type {(Box & { hasFocus: boolean, free: { x: number, y: number } | null })[]} */ (seen ?? []);
  }
}

/** A point of a box that satisfies: its middle, or one about it. Runs in the page. */
const freeIn = `({ left, top, right, bottom }, isFree) =>
  [0.5, 0.3, 0.7, 0.1, 0.9, 0.02]
    .flatMap((across) => [0.5, 0.2, 0.8].map((down) => ({ x: left + (right - left) * across, y: top + (bottom - top) * down })))
    .find(({ x, y }) => isFree(x, y)) ?? null`;

/** @param {string} id */
const boxOf = (id) => `(() => {
  const { left, top, right, bottom } = document.querySelector('[data-truth="${id}"]').getBoundingClientRect();
  return { left, top, right, bottom };
})()`;

/** Which box goes around an ad's middle and fits it best, as a reader would choose among several; -1: none does. @param {Box} ad @param {Box[]} boxes */
function closestTo(ad, boxes) {
  const x = (ad.left + ad.right) / 2;
  const y = (ad.top + ad.bottom) / 2;
  /** @param {Box} box */
  const distance = (box) =>
    Math.abs(box.left - ad.left) +
    Math.abs(box.right - ad.right) +
    Math.abs(box.top - ad.top) +
    Math.abs(box.bottom - ad.bottom);
  const around = boxes.filter(({ left, top, right, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
  const [best] = around.toSorted((a, b) => distance(a) - distance(b));
  return best ? boxes.indexOf(best) : -1;
}

/** Notes the time from the next click to the first frame without the ad. @param {string} id */
const timeOf = (id) => `(() => {
  const ad = document.querySelector('[data-truth="${id}"]');
  const isShown = ${IS_SHOWN};
  document.documentElement.dataset.hiddenMs = '';
  addEventListener('click', ({ timeStamp }) => {
    const look = () => requestAnimationFrame(() => {
      if (isShown(ad)) return look();
      requestAnimationFrame((now) => { document.documentElement.dataset.hiddenMs = String(now - timeStamp); });
    });
    look();
  }, { capture: true, once: true });
  return null;
})()`;

/** @param {() => Promise<boolean>} isSo @param {number} [patience] */
async function until(isSo, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (;;) {
    if (await isSo()) return true;
    if (Date.now() > end) return false;
    await new Promise((next) => setTimeout(next, 20));
  }
}

// @ts-check
import { openChromium } from '../chromium.mjs';
import { LocalWeb } from '../local-web.mjs';
import { articlePage, articleUrl, LIST_URL, listPage, titleStart } from './made-pages.mjs';
import { progress } from './progress.mjs';

/** @import { CDPSession, Page } from '@playwright/test' */

const FRAME_MS = 1000 / 60;
/** Of the article that is scrolled. */
const LONG_WORDS = 20_000;
/** In pixels a second: an article of this length in some twenty seconds, as who looks for a place in it. */
const SPEED = 3_000;

/** As many as Next goes on to from one list. */
const ARTICLES = 60;
/** The first ones load what is loaded once, and the browser compiles what runs often; it never stops doing so altogether. */
const FIRST_COUNTED = 10;
const WORDS = 800;

/**
 * @typedef {object} TabFigures
 * @property {number} droppedFrames share of the frames, at sixty a second, that weren't drawn while a long article was scrolled
 * @property {number} droppedFramesOfPage the same of the bare page that the article came from: what the machine can do
 * @property {number} memoryGrowthMb of the heap of scripts, after a collection, from the tenth article of sixty to the last
 */

/** Scrolls a long article, and reads sixty, in a tab of the extension. @param {string} dist folder of the extension @returns {Promise<TabFigures>} */
export async function measureTab(dist) {
  const web = await LocalWeb.start();
  const chromium = await openChromium({ dist, headless: true, web });
  try {
    const serve = (/** @type {string} */ url, /** @type {string} */ body) =>
      web.serve(url, { type: 'text/html; charset=utf-8', body });
    serve(articleUrl(ARTICLES), articlePage(ARTICLES, LONG_WORDS));
    serve(LIST_URL, listPage(ARTICLES));
    for (let at = 0; at < ARTICLES; at++) serve(articleUrl(at), articlePage(at, WORDS));
    const open = async (/** @type {string} */ url) => {
      const page = await chromium.context.newPage();
      await page.goto(url);
      await page.waitForSelector('h1');
      // What lies behind another tab doesn't scroll.
      await page.bringToFront();
      return { page, session: await chromium.context.newCDPSession(page) };
    };
    const inReader = (/** @type {string} */ url) =>
      open(`chrome-extension://${chromium.extensionId}/src/pages/reader/reader.html?read=${url}`);
    return {
      droppedFrames: await droppedFrames(await inReader(articleUrl(ARTICLES))),
      droppedFramesOfPage: await droppedFrames(await open(articleUrl(ARTICLES))),
      memoryGrowthMb: await memoryGrowth(await inReader(LIST_URL)),
    };
  } finally {
    await chromium.close();
    await web.stop();
  }
}

/** @param {{ page: Page, session: CDPSession }} tab */
async function droppedFrames({ page, session }) {
  const { height } = await page.evaluate(async () => {
    await document.fonts.ready;
    /** @type {[time: number, top: number][]} */
    const frames = [];
    const note = (/** @type {number} */ time) => {
      frames.push([time, document.documentElement.scrollTop]);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(globalThis, { frames });
    const { scrollHeight, clientHeight } = document.documentElement;
    return { height: scrollHeight - clientHeight };
  });
  await session.send('Input.synthesizeScrollGesture', {
    x: 400,
    y: 400,
    yDistance: -height,
    speed: SPEED,
    preventFling: true,
  });
  /** @type {[time: number, top: number][]} */
  const frames = await page.evaluate(() => /** @type {any} */ (globalThis).frames);
  // Those between the first that moved and the last.
  const moved = frames.flatMap(([, top], at) => (at > 0 && top !== frames[at - 1]?.[1] ? [at] : []));
  const times = frames.slice((moved[0] ?? 1) - 1, (moved.at(-1) ?? 0) + 1).map(([time]) => time);
  const [first = 0] = times;
  const last = times.at(-1) ?? 0;
  if (times.length < 60) throw new Error('The article of 20,000 words was not scrolled.');
  const due = Math.round((last - first) / FRAME_MS);
  await page.close();
  return Math.round(Math.max(0, 1 - (times.length - 1) / due) * 10_000) / 10_000;
}

/** @param {{ page: Page, session: CDPSession }} tab */
async function memoryGrowth({ page, session }) {
  await page.click('a.headline-link');
  let before = 0;
  for (let at = 0; at < ARTICLES; at++) {
    if (at > 0) await page.keyboard.press('n');
    await page.waitForFunction(
      (start) => document.querySelector('article h1')?.textContent?.startsWith(start),
      titleStart(at),
    );
    if (at + 1 === FIRST_COUNTED) before = await heap(session);
    progress('Articles in one tab:', at + 1, ARTICLES);
  }
  const grown = (await heap(session)) - before;
  await page.close();
  return Math.round(grown / 10_000) / 100;
}

/** Bytes in use after a collection. @param {CDPSession} session */
async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

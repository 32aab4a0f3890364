// @ts-check
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { progress } from '../bench/progress.mjs';
import { spread } from '../bench/spread.mjs';
import { openChromium } from '../chromium.mjs';
import { madeQueries } from './made-articles.mjs';
import { MAKING } from './making.mjs';

/** @import { BrowserContext, Page } from '@playwright/test' */

/**
 * @typedef {object} LibraryTimes
 * @property {number} list from the page's time origin to the second frame that shows the list, its first page since the start
 * @property {number} searchMedian from a letter typed to its hits with their sentences in the page
 * @property {number} searchP95
 * @property {number} save one more article, until it is on the disk and stands first in the open list
 * @property {number} memoryMb heap of the page and its buffers, after collection
 * @property {number} diskMb library and index together
 * @property {number} indexMb of it the index
 * @property {number} indexSeconds to take all articles in from nothing
 */

const QUERIES = 50;
const SAVES = 9;
/** Milliseconds in which a browser has done what it does at its start, which is no part of opening the library. */
const START = 2_000;

/** @param {string} dist @param {number} size @param {number} [queries] @returns {Promise<LibraryTimes>} */
export async function measureLibrary(dist, size, queries = QUERIES) {
  const profile = mkdtempSync(join(tmpdir(), 'safi-library-'));
  try {
    const { filledMb, indexSeconds } = await fill(dist, profile, size);
    /** @type {number[]} */
    const lists = [];
    for (let count = 0; count < 3; count++) {
      lists.push(await inBrowser(dist, profile, shownAt, START));
    }
    const rest = await inBrowser(dist, profile, async (page, context) => {
      await shownAt(page);
      const searches = spread(await searchTimes(page, madeQueries(queries)));
      const memoryMb = await memoryOf(page, context);
      const saves = spread(await saveTimes(page, size));
      return { searchMedian: searches.median, searchP95: searches.p95, save: saves.median, memoryMb };
    });
    const diskMb = diskOf(profile);
    return {
      list: spread(lists).median,
      ...rest,
      diskMb,
      indexMb: Math.max(0, Math.round((diskMb - filledMb) * 10) / 10),
      indexSeconds,
    };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {string} dist @param {string} profile @param {number} size */
async function fill(dist, profile, size) {
  await inBrowser(dist, profile, async (page) => {
    await page.waitForFunction(() => performance.getEntriesByName('safi:rows').length > 0);
    for (let from = 0; from < size; from += 5_000) {
      progress('Making articles:', from, size);
      await page.evaluate(`${MAKING}; putArticles(${from}, ${Math.min(size, from + 5_000)})`);
    }
  });
  const filledMb = diskOf(profile);
  const began = Date.now();
  await inBrowser(dist, profile, async (page) => {
    for (;;) {
      const { count, status } = await page.evaluate(() => ({
        count: document.querySelector('.library-row')?.getAttribute('aria-setsize'),
        status: document.querySelector('.library-status')?.textContent ?? '',
      }));
      if (Number(count) === size && status === '') return;
      // The page says how many search has taken in.
      progress('Taking articles in:', Number(status.replace(/\D/g, '')), size);
      await page.waitForTimeout(250);
    }
  });
  return { filledMb, indexSeconds: Math.round((Date.now() - began) / 100) / 10 };
}

/**
 * @template Result
 * @param {string} dist
 * @param {string} profile
 * @param {(page: Page, context: BrowserContext) => Promise<Result>} act
 * @param {number} [wait] milliseconds before the library is opened
 */
async function inBrowser(dist, profile, act, wait = 0) {
  const { context, extensionId, close } = await openChromium({ dist, headless: true, web: null, kept: profile });
  try {
    const page = await context.newPage();
    await page.waitForTimeout(wait);
    await page.goto(`chrome-extension://${extensionId}/src/pages/library/library.html`);
    return await act(page, context);
  } finally {
    await close();
  }
}

/** @param {Page} page */
async function shownAt(page) {
  await page.waitForFunction(() => performance.getEntriesByName('safi:list-shown').length > 0);
  return page.evaluate(() => performance.getEntriesByName('safi:list-shown')[0]?.startTime ?? 0);
}

/** @param {Page} page @param {string[]} queries */
async function searchTimes(page, queries) {
  /** @type {number[]} */
  const times = [];
  for (const query of queries) times.push(await typed(page, query));
  await typed(page, '');
  return times;
}

/** @param {Page} page @param {string} query @returns {Promise<number>} */
function typed(page, query) {
  return page.evaluate(async (text) => {
    const field = document.querySelector('input[type=search]');
    if (!(field instanceof HTMLInputElement)) throw new Error('There is no field to type into.');
    performance.clearMarks('safi:rows');
    field.value = text;
    const began = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    for (;;) {
      const [mark] = performance.getEntriesByName('safi:rows');
      if (mark) return mark.startTime - began;
      await new Promise((next) => setTimeout(next, 1));
    }
  }, query);
}

/** @param {Page} page @param {number} size @returns {Promise<number[]>} */
function saveTimes(page, size) {
  return page.evaluate(`(async () => {
    ${MAKING}
    const database = await openLibrary();
    const channel = new BroadcastChannel('safi library');
    const times = [];
    for (let at = ${size}; at < ${size + SAVES}; at++) {
      performance.clearMarks('safi:rows');
      const began = performance.now();
      await putBetween(database, at, at + 1, 'strict');
      channel.postMessage(null);
      for (;;) {
        const first = document.querySelector('.library-row');
        if (first?.getAttribute('aria-setsize') === String(at + 1) && performance.getEntriesByName('safi:rows').length) break;
        await new Promise((next) => setTimeout(next, 1));
      }
      times.push(performance.now() - began);
    }
    return times;
  })()`);
}

/** @param {Page} page @param {BrowserContext} context */
async function memoryOf(page, context) {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, ...more } = await session.send('Runtime.getHeapUsage');
  const { backingStorageSize = 0 } = /** @type {{ backingStorageSize?: number }} */ (more);
  return Math.round((usedSize + backingStorageSize) / 100_000) / 10;
}

/** Megabytes of all that the browser keeps in IndexedDB. @param {string} profile */
function diskOf(profile) {
  const folder = join(profile, 'Default/IndexedDB');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = files.reduce(
    (sum, file) => sum + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  return Math.round(bytes / 100_000) / 10;
}

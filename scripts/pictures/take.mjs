// @ts-check
/** Brings states about, and takes their pictures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../chromium.mjs';
import { ROOT } from '../fresh-build.mjs';
import { LocalWeb } from '../local-web.mjs';
import { oneLanguage } from '../one-language.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { State } from './states.mjs' */
/** @typedef {Awaited<ReturnType<typeof openChromium>>} Chromium */

const PICTURE = readFileSync(join(ROOT, 'tests/support/pages/rich/picture.svg'));

/**
 * Brings each of `states` about, and calls `onShown` with the page that shows it.
 * @param {string} dist folder of the built extension
 * @param {State[]} states
 * @param {(state: State, shown: Page) => Promise<void>} onShown
 */
export async function showStates(dist, states, onShown) {
  for (const lang of ['ar', 'fr', 'en']) {
    const own = states.filter((state) => state.lang === lang).toSorted(bySize);
    if (own.length === 0) continue;
    const web = await LocalWeb.start();
    const chromium = await openChromium({ dist: oneLanguage(dist, lang), headless: true, web });
    try {
      for (const state of own) await show(chromium, web, state, onShown);
    } finally {
      await chromium.close();
      await web.stop();
    }
  }
}

/** Those of the popup first: its own size is a browser's. @param {State} one @param {State} other */
function bySize(one, other) {
  return Number(Boolean(one.size)) - Number(Boolean(other.size));
}

/** A PNG of a state or, where it is printed, a PDF. @param {State} state @param {Page} shown @returns {Promise<Buffer>} */
export function pictureOf({ pdf }, shown) {
  return pdf ? shown.pdf({ format: 'A4' }) : shown.screenshot();
}

/**
 * @param {Chromium} chromium @param {LocalWeb} web @param {State} state
 * @param {(state: State, shown: Page) => Promise<void>} onShown
 */
async function show(chromium, web, state, onShown) {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  for (const name of ['salle', 'phare']) {
    web.serve(`http://images2.maghress.com/lejournal/${name}.svg`, { type: 'image/svg+xml', body: PICTURE });
  }
  await chromium.worker.evaluate(async (/** @type {Record<string, unknown>} */ settings) => {
    const { storage } = /** @type {any} */ (globalThis).chrome;
    await storage.local.clear();
    await storage.session.clear();
    await storage.local.set(settings);
    // What one state saved or highlighted is none of the next one's.
    for (const { name } of await indexedDB.databases()) {
      if (name) await new Promise((done) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done }));
    }
  }, state.settings ?? {});
  await state.before?.(page, chromium, web);
  state.serve(web);
  await page.goto(state.url);
  const { page: shown, close } = await opened(chromium, page, state);
  try {
    const media = /** @type {const} */ ({
      colorScheme: state.scheme ?? 'light',
      reducedMotion: 'reduce',
      ...state.media,
    });
    await shown.emulateMedia(media);
    if (state.place && state.size) await shown.setViewportSize(state.size);
    await shown.waitForSelector(state.place === 'page' ? 'body' : 'h1');
    // A page behind another one draws once a second.
    if (state.size) await shown.bringToFront();
    await state.act?.(shown, chromium);
    // Whoever connects to a popup gives the other pages the system's look again.
    await shown.emulateMedia(media);
    await shown.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all(
        [...document.images].map((image) => image.loading === 'lazy' || image.decode().catch(() => null)),
      );
      await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    await onShown(state, shown);
  } finally {
    await close();
  }
}

/**
 * A page of the extension; also the popup as a phone shows it, for a real one has the size that the browser gives it.
 * @param {Chromium} chromium
 * @param {Page} article the tab in front, which the popup reads
 * @param {string} path
 * @param {{ width: number, height: number }} [size]
 */
async function openOwnPage({ context, extensionId }, article, path, size) {
  const page = await context.newPage();
  if (size) await page.setViewportSize(size);
  await article.bringToFront();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return { page, close: () => page.close() };
}

/**
 * The view in the place that a state asks for.
 * @param {Chromium} chromium
 * @param {Page} article
 * @param {State} state
 */
async function opened(chromium, article, { place, size }) {
  if (place === 'tab') return openFullPage(chromium, article);
  if (place === 'review') return openReview(chromium, article);
  if (place === 'page') return { page: article, close: async () => {} };
  if (place) return openOwnPage(chromium, article, `src/pages/${place}/${place}.html`);
  if (!size) return chromium.clickToolbar(article);
  return openOwnPage(chromium, article, 'src/popup/popup.html', size);
}

/**
 * A press review of the first section of a list, as the popup's button orders it.
 * @param {Chromium} chromium
 * @param {Page} list
 */
async function openReview(chromium, list) {
  const { page: popup } = await chromium.clickToolbar(list);
  await tickHeadlines(popup);
  const tab = chromium.context.waitForEvent('page');
  await leave(popup, popup.click('.choose-foot button'));
  const page = await tab;
  await page.waitForSelector('.review-actions:not(:has(progress))');
  return { page, close: () => page.close() };
}

/** Waits until the popup has closed by what was done in it, which it may be gone before it answers. @param {Page} popup @param {Promise<void>} act */
export async function leave(popup, act) {
  await Promise.all([popup.waitForEvent('close'), act.catch(() => {})]);
}

/** Ticks all of a list's first section, for a press review. @param {Page} popup */
export async function tickHeadlines(popup) {
  await popup.click('.others-button[aria-expanded]');
  await popup.check('.choose-headlines legend input');
}

/**
 * The full page in its tab, as the popup's key opens it.
 * @param {Chromium} chromium
 * @param {Page} article
 */
async function openFullPage(chromium, article) {
  const { page: popup } = await chromium.clickToolbar(article);
  await popup.waitForSelector('main h1');
  const tab = chromium.context.waitForEvent('page');
  await leave(popup, popup.keyboard.press('f'));
  const page = await tab;
  return { page, close: () => page.close() };
}

// @ts-check
/**
 * `npm run pictures`: every state of the reading view as a picture, for people to look at. `-- --readme` takes those that
 * the README shows, and puts them there.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from './chromium.mjs';
import { freshBuild, ROOT } from './fresh-build.mjs';
import { LocalWeb } from './local-web.mjs';
import { oneLanguage } from './one-language.mjs';
import { STATES } from './pictures/states.mjs';

/** @import { State } from './pictures/states.mjs' */

const FOLDER = join(ROOT, '.output', 'pictures');
const PICTURE = readFileSync(join(ROOT, 'tests/support/pages/rich/picture.svg'));

/** States that the README shows, and the names of their files there. */
const IN_README = {
  'ar-text-panel-dark': 'text-panel-ar.png',
  'fr-saved': 'saved-fr.png',
  'ar-phone-middle-dark': 'phone-ar.png',
  'fr-left-out': 'left-out-fr.png',
};

const isForReadme = process.argv.includes('--readme');
/** Pictures whose name holds one of these words; all when there is none. */
const asked = isForReadme ? Object.keys(IN_README) : process.argv.slice(2);

mkdirSync(FOLDER, { recursive: true });
if (asked.length === 0) {
  rmSync(FOLDER, { recursive: true });
  mkdirSync(FOLDER, { recursive: true });
}
const dist = freshBuild('chrome');
for (const lang of ['ar', 'fr', 'en']) {
  const states = STATES.filter(
    (state) => state.lang === lang && (asked.length === 0 || asked.some((word) => state.name.includes(word))),
  ).toSorted((a, b) => Number(Boolean(a.size)) - Number(Boolean(b.size)));
  if (states.length > 0) await takeAll(lang, states);
}
if (isForReadme) {
  for (const [name, file] of Object.entries(IN_README)) {
    copyFileSync(join(FOLDER, `${name}.png`), join(ROOT, 'docs', file));
  }
}

/** @param {string} lang @param {State[]} states */
async function takeAll(lang, states) {
  const web = await LocalWeb.start();
  const chromium = await openChromium({ dist: oneLanguage(dist, lang), headless: true, web });
  try {
    for (const state of states) await take(chromium, web, state);
  } finally {
    await chromium.close();
    await web.stop();
  }
}

/** @param {Awaited<ReturnType<typeof openChromium>>} chromium @param {LocalWeb} web @param {State} state */
async function take(chromium, web, state) {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  const body =
    typeof state.page === 'string' ? readFileSync(join(ROOT, 'tests/support/pages/rich', state.page), 'utf8') : '';
  web.serve(state.url, { type: 'text/html; charset=utf-8', body });
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
  await page.goto(state.url);
  const { page: popup, close } = await opened(chromium, page, state);
  try {
    await popup.emulateMedia({ colorScheme: state.scheme ?? 'light', ...state.media });
    if (state.isFullPage && state.size) await popup.setViewportSize(state.size);
    await popup.waitForSelector('main h1');
    await state.act?.(popup);
    await popup.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all(
        [...document.images].map((image) => image.loading === 'lazy' || image.decode().catch(() => null)),
      );
      await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    if (state.pdf) writeFileSync(join(FOLDER, `${state.name}.pdf`), await popup.pdf({ format: 'A4' }));
    else writeFileSync(join(FOLDER, `${state.name}.png`), await popup.screenshot());
    console.log(state.name);
  } finally {
    await close();
  }
}

/**
 * The popup as a phone shows it, as a page: a real one has the size that the browser gives it.
 * @param {Awaited<ReturnType<typeof openChromium>>} chromium
 * @param {import('@playwright/test').Page} article the tab in front, which it reads
 * @param {{ width: number, height: number }} size
 */
async function openAsPage({ context, extensionId }, article, size) {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await article.bringToFront();
  await page.goto(`chrome-extension://${extensionId}/src/popup/popup.html`);
  return { page, close: () => page.close() };
}

/**
 * The view in the place that a state asks for.
 * @param {Awaited<ReturnType<typeof openChromium>>} chromium
 * @param {import('@playwright/test').Page} article
 * @param {State} state
 */
function opened(chromium, article, { isFullPage, size }) {
  if (isFullPage) return openFullPage(chromium, article);
  return size ? openAsPage(chromium, article, size) : chromium.clickToolbar(article);
}

/**
 * The full page in its tab, as the popup's key opens it.
 * @param {Awaited<ReturnType<typeof openChromium>>} chromium
 * @param {import('@playwright/test').Page} article
 */
async function openFullPage(chromium, article) {
  const { page: popup } = await chromium.clickToolbar(article);
  await popup.waitForSelector('main h1');
  const tab = chromium.context.waitForEvent('page');
  await popup.keyboard.press('f');
  const page = await tab;
  return { page, close: () => page.close() };
}

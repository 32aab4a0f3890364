// @ts-check
/**
 * `npm start`: on a machine with Node and nothing else, a browser with Safi in it on a page of an aggregator, and the
 * reading view open. Without a display it prints the article and takes two pictures, before and after.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';
import { freshBuild, ROOT } from './fresh-build.mjs';
import { oneLanguage } from './one-language.mjs';
import { readShownArguments } from './shown-arguments.mjs';

/** @import { ShownBrowser, ShownPopup } from './shown-browser.mjs' */

/** Whether Safi has an answer, whatever it is; if so, resolves once its letters and pictures are painted. */
const SETTLED = `(async () => {
  if (!document.querySelector('main h1')) return false;
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.loading === 'lazy' || image.decode().catch(() => null)));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return true;
})()`;

const PAPER = `(() => {
  const paper = document.querySelector('body > header a[href]');
  return paper ? paper.innerText.trim() + ' <' + paper.href + '>' : '';
})()`;

const TEXT = `(document.querySelector('article') ?? document.querySelector('main')).innerText.trim()`;

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start() {
  const { browser, target, lang, asked } = readShownArguments('npm start');
  installDependencies();
  installBrowsers([browser]);
  const built = freshBuild(target);
  // Only now: they need what has just been installed.
  const { hasDisplay, openBrowser } = await import('./shown-browser.mjs');
  const { askedPage, samplePage } = await import('./sample-page.mjs');

  const page = await (asked ? askedPage(asked) : samplePage(lang ?? 'fr'));
  const headless = !hasDisplay();
  const dist = lang ? oneLanguage(built, lang) : built;
  const shown = await openBrowser(browser, { dist, headless, web: page.web });
  const interrupted = new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
  try {
    await Promise.race([interrupted, show(shown, page.url, headless, Promise.race([interrupted, shown.ended]))]);
  } finally {
    await shown.close();
    await page.web?.stop();
  }
}

/** @param {ShownBrowser} shown @param {string} url @param {boolean} headless @param {Promise<unknown>} ended */
async function show(shown, url, headless, ended) {
  await shown.goto(url);
  if (!headless) {
    await shown.clickToolbar();
    console.log(`Safi is open on ${url}.\nIts button is in the toolbar. Close the browser or press Ctrl-C to end.`);
    await ended;
    return;
  }
  const before = await shown.screenshot();
  const popup = await shown.clickToolbar();
  await settled(popup);
  console.log(`${await popup.evaluate(PAPER)}\n\n${await popup.evaluate(TEXT)}\n`);
  console.log('There is no display, so the browser ran without a window. Pictures of what it showed:');
  console.log(`  the page      ${save('before.png', before)}`);
  console.log(`  with Safi     ${save('after.png', await popup.screenshot())}`);
}

/** @param {ShownPopup} popup */
async function settled(popup) {
  const end = Date.now() + 20_000;
  while (!(await popup.evaluate(SETTLED))) {
    if (Date.now() > end) throw new Error('The reading view showed nothing within 20 seconds.');
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** @param {string} name @param {Buffer} picture @returns where it is */
function save(name, picture) {
  const folder = join(ROOT, '.output');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), picture);
  return join(folder, name);
}

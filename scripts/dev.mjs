// @ts-check
/** `npm run dev`: Safi in a browser, built and loaded again with each change. Takes what `npm start` takes. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';
import { build, freshBuild, INPUTS, ROOT } from './fresh-build.mjs';
import { readShownArguments } from './shown-arguments.mjs';

/** @import { Target } from './fresh-build.mjs' */
/** @import { ShownBrowser } from './shown-browser.mjs' */

/** Editors write a file in several steps; a build waits until they are done. */
const SETTLING_MS = 120;

try {
  await develop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function develop() {
  const { browser, target, lang, asked } = readShownArguments('npm run dev');
  installDependencies();
  installBrowsers([browser]);
  const dist = freshBuild(target);
  // Only now: they need what has just been installed.
  const { hasDisplay, openBrowser } = await import('./shown-browser.mjs');
  const { askedPage, samplePage } = await import('./sample-page.mjs');

  if (!hasDisplay()) console.log('There is no display: the browser runs without a window.');
  const page = await (asked ? askedPage(asked) : samplePage(lang ?? 'fr'));
  const interrupted = new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
  const shown = await openBrowser(browser, { dist, headless: !hasDisplay(), web: page.web });
  try {
    await shown.goto(page.url);
    console.log(`Safi is open on ${page.url}. It is built again with each change; Ctrl-C ends.`);
    const stopWatching = rebuildOnChange(target, shown);
    await Promise.race([interrupted, shown.ended]);
    stopWatching();
  } finally {
    await shown.close();
    await page.web?.stop();
  }
}

/** @param {Target} target @param {ShownBrowser} shown @returns what ends it */
function rebuildOnChange(target, shown) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let turn = Promise.resolve();
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      turn = turn.then(() => rebuild(target, shown));
    }, SETTLING_MS);
  };
  const watchers = INPUTS.map((path) => watch(join(ROOT, path), { recursive: true }, onChange));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** @param {Target} target @param {ShownBrowser} shown */
async function rebuild(target, shown) {
  const start = Date.now();
  try {
    build(target);
    await shown.reload();
    console.log(`Built and loaded again in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
  } catch (error) {
    // A mistake in the code is news here, not an end: the next save may mend it.
    console.error(error instanceof Error ? error.message : error);
  }
}

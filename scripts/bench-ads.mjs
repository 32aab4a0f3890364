// @ts-check
/** `npm run bench:ads`: how well ads are recognised and kept away, in both browsers; `-- --json` prints one object. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowsers } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';
import { freshBuild, ROOT } from './fresh-build.mjs';

/** @import { Verdicts } from './bench-ads/easylist.mjs' */
/** @import { Recognised } from './bench-ads/recognising.mjs' */

const KINDS = /** @type {const} */ (['chromium', 'firefox']);

try {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      browser: { type: 'string' },
      faults: { type: 'boolean', default: false },
    },
  });
  const kinds = KINDS.filter((kind) => values.browser === undefined || values.browser === kind);
  installDependencies();
  installBrowsers([...kinds]);
  const { bundle } = await import('./engines.mjs');
  const { LocalWeb } = await import('./local-web.mjs');
  const { openBenchBrowser } = await import('./bench-ads/browsers.mjs');
  const { measureRecognising } = await import('./bench-ads/recognising.mjs');
  const { measureBesideUblock } = await import('./bench-ads/beside-ublock.mjs');
  const { measureEasyList } = await import('./bench-ads/easylist.mjs');
  const { figuresOf, printBeside, printEasyList, printFigures } = await import('./bench-ads/figures.mjs');
  const { fetchUblock } = await import('./bench-ads/ublock.mjs');
  const ublock = fetchUblock();
  const script = await bundle(join(ROOT, 'scripts/bench-ads/ads-in-page.mjs'));
  /** @type {Record<string, Recognised>} */
  const all = {};
  /** @type {Verdicts | null} */
  let easyList = null;
  for (const kind of kinds) {
    const web = await LocalWeb.start();
    const browser = await openBenchBrowser(kind, freshBuild(kind === 'chromium' ? 'chrome' : 'firefox'), web);
    try {
      all[kind] = await measureRecognising(browser, web, script, { label: kind });
      if (kind === 'chromium' && ublock) easyList = await measureEasyList(browser, web, script, ublock);
    } finally {
      await browser.close();
      await web.stop();
    }
  }
  if (values.faults)
    for (const [kind, { faults }] of Object.entries(all))
      for (const fault of faults) console.error(`${kind}: ${fault}`);
  if (values.json) console.log(JSON.stringify(figuresOf(Object.values(all)), null, 2));
  else {
    for (const [kind, recognised] of Object.entries(all)) printFigures(kind, recognised);
    if (kinds.includes('chromium')) printEasyList(easyList);
    if (kinds.includes('firefox') && ublock) {
      const web = await LocalWeb.start();
      printBeside(await measureBesideUblock(freshBuild('firefox'), web, ublock));
      await web.stop();
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

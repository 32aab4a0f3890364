// @ts-check
/** `npm run bench:ads`: how well ads are recognised and kept away, in both browsers; `-- --json` prints one object. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowsers } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';
import { freshBuild, ROOT } from './fresh-build.mjs';

/** @import { Verdicts } from './bench-ads/easylist.mjs' */
/** @import { Flagged } from './bench-ads/flagging.mjs' */
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
  const { benchCopy } = await import('./bench-ads/bench-copy.mjs');
  const { openBenchBrowser } = await import('./bench-ads/browsers.mjs');
  const { measureFlagging } = await import('./bench-ads/flagging.mjs');
  const { measureRecognising } = await import('./bench-ads/recognising.mjs');
  const { measureBesideUblock } = await import('./bench-ads/beside-ublock.mjs');
  const { measureEasyList } = await import('./bench-ads/easylist.mjs');
  const { figuresOf, printBeside, printEasyList, printFigures } = await import('./bench-ads/figures.mjs');
  const { fetchUblock } = await import('./bench-ads/ublock.mjs');
  const ublock = fetchUblock();
  const script = await bundle(join(ROOT, 'scripts/bench-ads/ads-in-page.mjs'));
  /** @type {Record<string, { recognised: Recognised, flagged: Flagged }>} */
  const all = {};
  /** @type {Verdicts | null} */
  let easyList = null;
  for (const kind of kinds) {
    const web = await LocalWeb.start();
    const copy = benchCopy(freshBuild(kind === 'chromium' ? 'chrome' : 'firefox'));
    const browser = await openBenchBrowser(kind, copy, web);
    try {
      // In this order: what was sent is counted at the end.
      const flagged = await measureFlagging(browser, web, script, { label: kind });
      all[kind] = { flagged, recognised: await measureRecognising(browser, web, script, { label: kind }) };
      if (kind === 'chromium' && ublock) easyList = await measureEasyList(browser, web, script, ublock);
    } finally {
      await browser.close();
      await web.stop();
    }
  }
  if (values.faults)
    for (const [kind, { recognised, flagged }] of Object.entries(all))
      for (const fault of [...flagged.faults, ...recognised.faults]) console.error(`${kind}: ${fault}`);
  if (values.json) console.log(JSON.stringify(figuresOf(Object.values(all)), null, 2));
  else {
    for (const [kind, measured] of Object.entries(all)) printFigures(kind, measured);
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

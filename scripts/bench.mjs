// @ts-check
/**
 * `npm run bench`: what reading costs, side by side in one run. `-- --data FOLDER` takes other saved pages than the
 * project's own; `-- --json` prints one object.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowsers } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';
import { freshBuild, ROOT } from './fresh-build.mjs';

/** @import { ParseTimes } from './bench/parse-times.mjs' */
/** @import { PopupTimes } from './bench/popup-times.mjs' */
/** @import { Spread } from './bench/spread.mjs' */

/**
 * @typedef {object} Figures
 * @property {ParseTimes} parse
 * @property {{ ms: Spread }} probe
 * @property {PopupTimes & { empty: PopupTimes }} popup
 * @property {Record<string, number>} sizes bytes after gzip
 */

try {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: join(ROOT, 'tests/pages') },
      json: { type: 'boolean', default: false },
    },
  });
  const figures = await measure(values.data);
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  else print(figures);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string} folder @returns {Promise<Figures>} */
async function measure(folder) {
  installDependencies();
  installBrowsers(['chromium']);
  const dist = freshBuild('chrome');
  // Only now: they need what has just been installed.
  const { pagesIn } = await import('./bench/pages.mjs');
  const { measureParsing } = await import('./bench/parse-times.mjs');
  const { measurePopups } = await import('./bench/popup-times.mjs');
  const { writeEmptyExtension } = await import('./bench/empty-extension.mjs');
  const { spread } = await import('./bench/spread.mjs');
  const { sizesOf } = await import('./sizes.mjs');

  const { times, articles } = await measureParsing(pagesIn(folder));
  if (articles.length === 0) throw new Error(`${folder} has no article to open the popup on.`);
  const safi = await measurePopups(dist, articles, 'Safi');
  const empty = await measurePopups(writeEmptyExtension(join(ROOT, '.output/empty-popup')), articles, 'an empty popup');
  return {
    parse: times,
    probe: { ms: spread(safi.probeMs) },
    popup: { ...safi.popup, empty: empty.popup },
    sizes: sizesOf(),
  };
}

/** @param {Figures} figures */
function print({ parse, probe, popup, sizes }) {
  console.log(`Parsing ${parse.pages} pages, from the live document to the report, cloning included:`);
  console.table({
    'Safi, ms': parse.ms.safi,
    'Readability, ms': parse.ms.readability,
    'Defuddle, ms': parse.ms.defuddle,
    'Safi / Readability': parse.ratioToReadability,
    'Safi / Defuddle': parse.ratioToDefuddle,
  });
  console.log('The probe and the popup, in milliseconds:');
  console.table({
    'probe, main thread': probe.ms,
    'popup, from its time origin': popup.paint,
    'an empty popup, the same': popup.empty.paint,
    'popup, from the click': popup.fromClick,
    'an empty popup, from the click': popup.empty.fromClick,
  });
  console.log('Bytes after gzip:');
  console.table(sizes);
}

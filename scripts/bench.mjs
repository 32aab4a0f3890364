// @ts-check
/**
 * `npm run bench`: what reading costs, side by side in one run. `-- --data FOLDER` takes other saved pages than the
 * project's own; `-- --json` prints one object.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowsers } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';
import { freshBuild, ROOT } from './fresh-build.mjs';

/** @import { Growth } from './bench/growth.mjs' */
/** @import { ParseTimes } from './bench/parse-times.mjs' */
/** @import { PopupTimes } from './bench/popup-times.mjs' */
/** @import { SavedPage } from './bench/pages.mjs' */
/** @import { Spread } from './bench/spread.mjs' */
/** @import { TabFigures } from './bench/tab-figures.mjs' */

/**
 * @typedef {object} Figures
 * @property {ParseTimes & { sets: Record<string, ParseTimes> }} parse
 * @property {Growth} growth
 * @property {{ ms: Spread }} probe
 * @property {PopupTimes & { empty: PopupTimes, reopen: Spread }} popup
 * @property {{ next: Spread } & TabFigures} reader
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
  const { measureGrowth } = await import('./bench/growth.mjs');
  const { measurePopups } = await import('./bench/popup-times.mjs');
  const { measureReading } = await import('./bench/reading-times.mjs');
  const { measureTab } = await import('./bench/tab-figures.mjs');
  const { writeEmptyExtension } = await import('./bench/empty-extension.mjs');
  const { spread } = await import('./bench/spread.mjs');
  const { sizesOf } = await import('./sizes.mjs');

  const { times, articles } = await measureParsing(pagesIn(folder));
  if (articles.length === 0) throw new Error(`${folder} has no article to open the popup on.`);
  const growth = await measureGrowth(articles);
  const safi = await measurePopups(dist, articles, 'Safi');
  const empty = await measurePopups(writeEmptyExtension(join(ROOT, '.output/empty-popup')), articles, 'an empty popup');
  const { reopen, next } = await measureReading(dist, articles.filter(isKnown));
  const tab = await measureTab(dist);
  return {
    parse: times,
    growth,
    probe: { ms: spread(safi.probeMs) },
    popup: { ...safi.popup, empty: empty.popup, reopen },
    reader: { next, ...tab },
    sizes: sizesOf(),
  };
}

/** Whether a page is of an aggregator whose headlines are read in the same view. @param {SavedPage} page */
function isKnown({ url }) {
  /** @type {string[]} */
  const hosts = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')).host_permissions;
  return hosts.some((pattern) => new URL(url).hostname.endsWith(pattern.replace(/^.*?\*\./, '').replace(/\/.*$/, '')));
}

/** @param {Figures} figures */
function print({ parse, growth, probe, popup, reader, sizes }) {
  console.log(`Parsing ${parse.pages} pages, from the live document to the report, cloning included:`);
  printParsing(parse);
  const sets = Object.entries(parse.sets);
  for (const [set, times] of sets.length > 1 ? sets : []) {
    console.log(`Of them the ${times.pages} of ${set}:`);
    printParsing(times);
  }
  console.log(
    `Parsing one page of ${Math.round(growth.bytes / 1000)} kB with its body several times, in milliseconds:`,
  );
  console.table(
    Object.fromEntries(
      growth.times.map((count, at) => [
        `${count} ×`,
        Object.fromEntries(Object.entries(growth.ms).map(([engine, ms]) => [engine, ms[at] ?? 'no report'])),
      ]),
    ),
  );
  console.log('The probe and the popup, in milliseconds:');
  console.table({
    'probe, main thread': probe.ms,
    'popup, from its time origin': popup.paint,
    'an empty popup, the same': popup.empty.paint,
    'popup opened again, from its time origin': popup.reopen,
    'headline, from the arrival of its page': reader.next,
    'popup, from the click': popup.fromClick,
    'an empty popup, from the click': popup.empty.fromClick,
  });
  console.log('The reader in a tab:');
  console.table({
    'frames dropped while 20,000 words are scrolled, of 100': Math.round(reader.droppedFrames * 1000) / 10,
    'the same of the bare page': Math.round(reader.droppedFramesOfPage * 1000) / 10,
    'growth of the heap from the 10th article to the 60th, MB': reader.memoryGrowthMb,
  });
  console.log('Bytes after gzip:');
  console.table(sizes);
}

/** @param {ParseTimes} times */
function printParsing({ ms, ratioToReadability, ratioToDefuddle, failed }) {
  console.table({
    'Safi, ms': ms.safi,
    'Readability, ms': ms.readability,
    'Defuddle, ms': ms.defuddle,
    'Safi / Readability': ratioToReadability,
    'Safi / Defuddle': ratioToDefuddle,
  });
  for (const [engine, pages] of Object.entries(failed)) if (pages > 0) console.log(`${engine} threw on ${pages}.`);
}

// @ts-check
/**
 * `npm run bench:library`: what a library costs that has 1,000, 10,000 and 100,000 articles, with MiniSearch beside it.
 * `-- --sizes 1000,5000` takes other sizes; `-- --json` prints one object.
 */
import { parseArgs } from 'node:util';
import { installBrowsers } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';
import { freshBuild } from './fresh-build.mjs';

try {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      json: { type: 'boolean', default: false },
    },
  });
  installDependencies();
  installBrowsers(['chromium']);
  const dist = freshBuild('chrome');
  // Only now: they need what has just been installed.
  const { measureLibrary } = await import('./bench-library/library-times.mjs');
  const { measureMiniSearch } = await import('./bench-library/minisearch-times.mjs');
  const { qualityOfMiniSearch } = await import('./bench-library/quality.mjs');
  /** @type {Record<string, Awaited<ReturnType<typeof measureLibrary>>>} */
  const sizes = {};
  /** @type {Record<string, ReturnType<typeof measureMiniSearch>>} */
  const miniSearch = {};
  for (const size of values.sizes.split(',')) {
    sizes[size] = await measureLibrary(dist, Number(size));
    miniSearch[size] = measureMiniSearch(Number(size));
  }
  const quality = await qualityOfMiniSearch();
  if (values.json) console.log(JSON.stringify({ sizes, miniSearch, quality }, null, 2));
  else {
    console.log('The library, by its number of articles; times in milliseconds:');
    console.table(sizes);
    console.log('MiniSearch by its defaults, in memory; `list` is the time to read its index from text:');
    console.table(miniSearch);
    console.log(
      `Queries answered as a person expects: Safi all ${quality.queries} (a test), MiniSearch ${quality.right}.`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// @ts-check
// The parser on saved pages: `npm run --silent extract -- page.html --url ADDRESS`, or `-- --list pages.jsonl`.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installDependencies } from './dependencies.mjs';
import { ENGINES } from './engines.mjs';

/** @import { Engine } from './engines.mjs' */
/** @import { Reading } from './extractor.mjs' */

const USAGE = `Reads saved pages as Safi does and prints a report for each.

  npm run --silent extract -- page.html --url https://www.maghress.com/fr/hespress/123
  npm run --silent extract -- --list pages.jsonl      lines {"name", "file", "url"}; files relative to the list

  --explain                       the text to read, with what was left out at its place, and why; of one page
  --engine readability|defuddle   another engine in Safi's place, to compare
  --no-sites                      without the rules for known sites
`;

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      list: { type: 'string' },
      engine: { type: 'string', default: 'safi' },
      explain: { type: 'boolean', default: false },
      'no-sites': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const engine = ENGINES.find((name) => name === values.engine);
  if (!engine) throw new Error(`There is no engine "${values.engine}": ${ENGINES.join(', ')}.`);
  const options = { engine, sites: !values['no-sites'] };
  if (values.explain && (values.list !== undefined || engine !== 'safi'))
    throw new Error('--explain is for one page, read by Safi.');
  if (values.list !== undefined) return readList(values.list, options);
  const [file] = positionals;
  if (file === undefined || values.url === undefined) throw new Error(USAGE);
  return readOne({ file, url: values.url, ...options }, values.explain);
}

/** @param {Reading} reading @param {boolean} isExplained */
async function readOne(reading, isExplained) {
  const extractor = await openExtractorWithDependencies();
  try {
    const { report } = await extractor.extract(reading);
    if (isExplained) {
      const { explain } = await import('./explain.mjs');
      process.stdout.write(explain(report, { hasColour: process.stdout.isTTY }));
    } else process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  } finally {
    await extractor.close();
  }
}

/** @param {string} list @param {{ engine: Engine, sites: boolean }} options */
async function readList(list, options) {
  /** @type {{ name: string, file: string, url: string }[]} */
  const pages = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
  const extractor = await openExtractorWithDependencies({ workers: 2 });
  let failed = 0;
  try {
    const lines = pages.map(async ({ name, file, url }) => {
      try {
        const { report, ms } = await extractor.extract({ file: resolve(dirname(list), file), url, ...options });
        return { name, ms: Math.round(ms * 10) / 10, ...report };
      } catch (error) {
        failed += 1;
        return { name, url, error: error instanceof Error ? error.message : String(error) };
      }
    });
    for (const line of lines) process.stdout.write(`${JSON.stringify(await line)}\n`);
  } finally {
    await extractor.close();
  }
  if (failed > 0) process.stderr.write(`${failed} of ${pages.length} pages failed.\n`);
  return failed > 0 ? 1 : 0;
}

/** @param {{ workers?: number }} [options] */
async function openExtractorWithDependencies(options) {
  installDependencies();
  const { openExtractor } = await import('./extractor.mjs');
  return openExtractor(options);
}

// @ts-check
// How right the texts are: Safi and its peers on the same saved pages in one run, in real Chromium.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { goldTexts } from './bench/gold.mjs';
import { listIn } from './bench/pages.mjs';
import { scorerOf, scoresOf } from './bench/score.mjs';
import { worstPages } from './bench/worst-pages.mjs';
import { installDependencies } from './dependencies.mjs';
import { ENGINES } from './engines.mjs';
import { ROOT } from './fresh-build.mjs';

const USAGE = `Reads the pages of a folder with Safi, Readability and Defuddle, scores each by the folder's own scorer, and
shows Safi's worst pages with what they lost (-) and gained (+).

  npm run bench:accuracy -- --data FOLDER     with pages.jsonl or manifest.jsonl, and a score.mjs

  --engine safi|readability|defuddle   only this one
  --worst N                            how many of Safi's worst pages; default 10
  --no-sites                           without the rules for known sites
  --ablate                             instead: what each step of Safi's parser, switched off, costs
  --write                              puts the tables into docs/accuracy.md
`;

/**
 * @typedef {object} Asked
 * @property {readonly string[]} engines
 * @property {number} worst
 * @property {string[]} options of the command that reads the pages
 * @property {boolean} writes
 */

try {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      engine: { type: 'string' },
      worst: { type: 'string', default: '10' },
      'no-sites': { type: 'boolean', default: false },
      ablate: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const { data, engine, worst, write: writes } = values;
  if (data === undefined) throw new Error(USAGE);
  const folder = resolve(data);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const engines = engine === undefined ? ENGINES : ENGINES.filter((name) => name === engine);
  if (engines.length === 0) throw new Error(`There is no engine "${engine}": ${ENGINES.join(', ')}.`);
  if (!/^\d+$/.test(worst)) throw new Error(`--worst takes a number of pages, not "${worst}".`);
  if (values.ablate) await ablate(folder, writes);
  else
    await compare(folder, { engines, worst: Number(worst), options: values['no-sites'] ? ['--no-sites'] : [], writes });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string} folder @param {Asked} asked */
async function compare(folder, { engines, worst, options, writes }) {
  const list = listIn(folder);
  const kinds = join(folder, 'kinds.jsonl');
  const kindScorer = join(folder, 'score-kinds.mjs');
  for (const engine of engines) {
    const { reports, failed } = read(list, engine, options, 'reports');
    console.log(`\n${engine}${failed ? ' (some pages failed)' : ''}`);
    score(scorerOf(folder, reports));
    if (existsSync(kinds) && existsSync(kindScorer)) score([kindScorer, read(kinds, engine, options, 'kinds').reports]);
  }
  if (worst > 0 && engines.includes('safi')) {
    const reports = readFileSync(reportsFile('reports', 'safi'), 'utf8').split('\n').filter(Boolean);
    console.log(`\nSafi's worst pages:\n`);
    console.log(
      worstPages(
        reports.map((line) => JSON.parse(line)),
        goldTexts(folder),
        worst,
      ),
    );
  }
  if (!writes) return;
  const { writeFigures } = await import('./bench/accuracy-page.mjs');
  writeFigures(Object.fromEntries(engines.map((engine) => [engine, scoresOf(folder, reportsFile('reports', engine))])));
}

/** @param {string} folder @param {boolean} writes */
async function ablate(folder, writes) {
  installDependencies();
  // Only now: it needs what has just been installed.
  const { measureAblation } = await import('./ablation/ablation.mjs');
  const { writeAblation } = await import('./bench/accuracy-page.mjs');
  const costs = await measureAblation(folder);
  const round = (/** @type {number} */ value) => Math.round(value * 1000) / 1000;
  console.log('How F1 and the share of leaked pages change without each step, and the milliseconds that it takes:');
  console.table(
    costs.map(({ step, sets, ms, failed }) => ({
      step,
      ...Object.fromEntries(
        sets.flatMap(({ set, f1, leakedPages }) => [
          [set, round(f1)],
          ...(leakedPages === null ? [] : [[`${set}, leaks`, round(leakedPages)]]),
        ]),
      ),
      ms: round(ms),
      ...(failed > 0 ? { failed } : {}),
    })),
  );
  if (writes) writeAblation(costs);
}

/** @param {string} what @param {string} engine */
function reportsFile(what, engine) {
  return join(ROOT, `.output/${what}-${engine}.jsonl`);
}

/** @param {string} list @param {string} engine @param {string[]} options @param {string} what */
function read(list, engine, options, what) {
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  const reports = reportsFile(what, engine);
  const out = openSync(reports, 'w');
  const extract = [join(ROOT, 'scripts/extract.mjs'), '--list', list, '--engine', engine, ...options];
  const run = spawnSync(process.execPath, extract, { stdio: ['ignore', out, 'inherit'] });
  closeSync(out);
  return { reports, failed: run.status !== 0 };
}

/** @param {string[]} script */
function score(script) {
  spawnSync(process.execPath, script, { stdio: 'inherit' });
}

// @ts-check
/**
 * `npm run bench:accuracy -- --data FOLDER`: Safi and its peers on the same saved pages, scored by the folder's own
 * `score.mjs`. Reports stay in `.output/`.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listIn } from './bench/pages.mjs';
import { ENGINES } from './engines.mjs';
import { ROOT } from './fresh-build.mjs';

try {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data) throw new Error('npm run bench:accuracy -- --data FOLDER   with a list of pages and a score.mjs');
  compare(resolve(values.data));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string} folder */
function compare(folder) {
  const list = listIn(folder);
  const scorer = join(folder, 'score.mjs');
  if (!existsSync(scorer)) throw new Error(`${folder} has no score.mjs to score the reports with.`);
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  for (const engine of ENGINES) {
    const reports = join(ROOT, `.output/reports-${engine}.jsonl`);
    const out = openSync(reports, 'w');
    const extract = [join(ROOT, 'scripts/extract.mjs'), '--list', list, '--engine', engine];
    const run = spawnSync(process.execPath, extract, { stdio: ['ignore', out, 'inherit'] });
    closeSync(out);
    console.log(`\n${engine}${run.status === 0 ? '' : ' (some pages failed)'}`);
    // A scorer of answers kept beside the pages is told where they are; one with a manifest knows.
    const answers = list.endsWith('pages.jsonl') ? [folder] : [];
    spawnSync(process.execPath, [scorer, ...answers, reports], { stdio: 'inherit' });
  }
}

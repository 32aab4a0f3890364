// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from '../bench/pages.mjs';
import { progress } from '../bench/progress.mjs';
import { scoresOf } from '../bench/score.mjs';
import { median } from '../bench/spread.mjs';
import { openExtractor } from '../extractor.mjs';
import { ROOT } from '../fresh-build.mjs';
import { STEPS } from './steps.mjs';
import { scriptWithout } from './without-step.mjs';

/** @import { Score } from '../bench/score.mjs' */

/**
 * @typedef {object} Cost
 * @property {string} step
 * @property {{ set: string, f1: number, leakedPages: number | null }[]} sets how much each figure changes without the step
 * @property {number} ms median over the pages of the time that the step takes
 * @property {number} failed pages without a report
 */

/** What each step, switched off, costs on the pages of `folder`. @param {string} folder @returns {Promise<Cost[]>} */
export async function measureAblation(folder) {
  // The first reading of a page wakes much of the browser, and isn't counted.
  const [, whole, ...variants] = await readWithout([null, null, ...STEPS], folder);
  if (!whole) return [];
  return STEPS.flatMap((step, at) => {
    const without = variants[at];
    if (!without) return [];
    const saved = [...whole.ms]
      .flatMap(([name, ms]) => ms - (without.ms.get(name) ?? Number.NaN))
      .filter(Number.isFinite);
    return {
      step: `${step.module}: ${step.name}`,
      sets: without.scores.map((score) => change(score, whole.scores)),
      ms: median(saved),
      failed: without.failed,
    };
  });
}

/** @param {Score} score @param {Score[]} whole */
function change({ set, f1, leakedPages }, whole) {
  const before = whole.find((each) => each.set === set);
  const leaks = leakedPages === undefined ? null : leakedPages - (before?.leakedPages ?? 0);
  return { set, f1: f1 - (before?.f1 ?? 0), leakedPages: leaks };
}

/**
 * Reads each page with each variant of the script, in one visit: loading pages takes most of the time.
 * @param {(import('./steps.mjs').Step | null)[]} steps @param {string} folder
 */
async function readWithout(steps, folder) {
  const pages = pagesIn(folder);
  const scripts = await Promise.all(steps.map(scriptWithout));
  /** @type {{ lines: string[], ms: Map<string, number> }[]} */
  const read = steps.map(() => ({ lines: [], ms: new Map() }));
  const extractor = await openExtractor({ workers: 2 });
  let done = 0;
  try {
    await Promise.all(
      pages.map(async (page) => {
        const extractions = await extractor.extractEach(page, scripts).catch((error) => scripts.map(() => error));
        for (const [at, extraction] of extractions.entries()) {
          const isRead = !(extraction instanceof Error);
          read[at]?.lines.push(JSON.stringify({ name: page.name, ...(isRead && extraction.report) }));
          if (isRead) read[at]?.ms.set(page.name, extraction.ms);
        }
        progress('ablation: page', ++done, pages.length);
      }),
    );
  } finally {
    await extractor.close();
  }
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  return read.map(({ lines, ms }, at) => {
    const reports = join(ROOT, `.output/ablation-${steps[at]?.name ?? 'none'}.jsonl`);
    writeFileSync(reports, lines.join('\n'));
    return { scores: scoresOf(folder, reports), ms, failed: pages.length - ms.size };
  });
}

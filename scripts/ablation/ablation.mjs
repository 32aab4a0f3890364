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

/** @import { SavedPage } from '../bench/pages.mjs' */
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
  const pages = pagesIn(folder);
  const whole = await readWithout(null, folder, pages);
  /** @type {Cost[]} */
  const costs = [];
  for (const step of STEPS) {
    const without = await readWithout(step, folder, pages);
    const saved = [...whole.ms]
      .flatMap(([name, ms]) => ms - (without.ms.get(name) ?? Number.NaN))
      .filter(Number.isFinite);
    costs.push({
      step: `${step.module}: ${step.name}`,
      sets: without.scores.map((score) => change(score, whole.scores)),
      ms: median(saved),
      failed: without.failed,
    });
  }
  return costs;
}

/** @param {Score} score @param {Score[]} whole */
function change({ set, f1, leakedPages }, whole) {
  const before = whole.find((each) => each.set === set);
  const leaks = leakedPages === undefined ? null : leakedPages - (before?.leakedPages ?? 0);
  return { set, f1: f1 - (before?.f1 ?? 0), leakedPages: leaks };
}

/** @param {import('./steps.mjs').Step | null} step @param {string} folder @param {SavedPage[]} pages */
async function readWithout(step, folder, pages) {
  const extractor = await openExtractor({ workers: 2, safi: await scriptWithout(step) });
  /** @type {Map<string, number>} */
  const ms = new Map();
  let done = 0;
  try {
    const lines = pages.map(async (page) => {
      try {
        const extraction = await extractor.extract(page);
        ms.set(page.name, extraction.ms);
        return JSON.stringify({ name: page.name, ...extraction.report });
      } catch (error) {
        return JSON.stringify({ name: page.name, error: String(error) });
      } finally {
        progress(step ? `without ${step.name}: page` : 'with all steps: page', ++done, pages.length);
      }
    });
    const reports = join(ROOT, `.output/ablation-${step?.name ?? 'none'}.jsonl`);
    mkdirSync(join(ROOT, '.output'), { recursive: true });
    writeFileSync(reports, (await Promise.all(lines)).join('\n'));
    return { scores: scoresOf(folder, reports), ms, failed: pages.length - ms.size };
  } finally {
    await extractor.close();
  }
}

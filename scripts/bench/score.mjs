// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listIn } from './pages.mjs';

/**
 * What a folder's scorer says of one set of its pages. What it doesn't say is missing.
 * @typedef {object} Score
 * @property {string} set
 * @property {number} f1
 * @property {number} [pages]
 * @property {number} [precision]
 * @property {number} [recall]
 * @property {number} [leakedPages] share of the pages with a headline in the text
 * @property {string} [title] "right/known"
 * @property {string} [byline]
 * @property {string} [day]
 */

/** How the scorer of a folder is called, without the options that it may take. @param {string} folder @param {string} reports */
export function scorerOf(folder, reports) {
  const scorer = join(folder, 'score.mjs');
  if (!existsSync(scorer)) throw new Error(`${folder} has no score.mjs to score the reports with.`);
  // A scorer of answers kept beside the pages is told where they are; one with a manifest knows.
  return [scorer, ...(listIn(folder).endsWith('pages.jsonl') ? [folder] : []), reports];
}

/** @param {string} folder @param {string} reports @returns {Score[]} */
export function scoresOf(folder, reports) {
  const run = spawnSync(process.execPath, [...scorerOf(folder, reports), '--json'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The scorer of ${folder} failed.\n${run.stderr}`);
  const said = JSON.parse(run.stdout);
  // The scorer of the made pages gives means over all of them, and the share of words that belong to the page.
  return Array.isArray(said) ? said : [{ set: basename(folder), f1: said.body }];
}

// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../fresh-build.mjs';

/** @import { Cost } from '../ablation/ablation.mjs' */
/** @import { Score } from './score.mjs' */

const PAGE = join(ROOT, 'docs/accuracy.md');

/** Each part of the page stands between its own marks, and is written anew by the run that measures it. */
const EMPTY_PAGE = `# How right the texts are

Measured in real Chromium on saved pages of the press that are not part of the project, against texts that people
picked. Pictures and their captions are left out for all. F1 is over runs of four words; a leaked page has a headline of
another story in its text.

<!-- figures -->
<!-- /figures -->

<!-- ablation -->
<!-- /ablation -->
`;

/** @param {Record<string, Score[]>} scores by engine */
export function writeFigures(scores) {
  const rows = Object.entries(scores).flatMap(([engine, sets]) =>
    sets.map(({ set, pages, f1, precision, recall, leakedPages, title, byline, day }) => [
      set,
      engine,
      String(pages ?? ''),
      ...[f1, precision, recall].map((share) => share?.toFixed(3) ?? ''),
      leakedPages === undefined ? '' : `${(100 * leakedPages).toFixed(1)} %`,
      title ?? '',
      byline ?? '',
      day ?? '',
    ]),
  );
  rows.sort(([a = ''], [b = '']) => a.localeCompare(b, 'en'));
  const head = ['set', 'engine', 'pages', 'F1', 'precision', 'recall', 'leaked pages', 'title', 'byline', 'day'];
  write('figures', `## Beside the peers, on ${today()}\n\n${table(head, rows)}`);
}

/** @param {Cost[]} costs */
export function writeAblation(costs) {
  const sets = costs[0]?.sets.map(({ set }) => set) ?? [];
  const rows = costs.map(({ step, sets: changes, ms }) => [
    `\`${step}\``,
    ...changes.map(({ f1, leakedPages }) => [f1.toFixed(3), percent(leakedPages)].filter(Boolean).join(', ')),
    ms.toFixed(1),
  ]);
  const words =
    'How F1 and the share of leaked pages change when one step of the parser is switched off, and the milliseconds that\nthe step takes on a page, as a median.';
  write('ablation', `## What each step gives, on ${today()}\n\n${words}\n\n${table(['step', ...sets, 'ms'], rows)}`);
}

/** @param {number | null} share */
const percent = (share) => (share === null ? '' : `${share > 0 ? '+' : ''}${(100 * share).toFixed(1)} %`);

const today = () => new Date().toISOString().slice(0, 10);

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {'figures' | 'ablation'} part @param {string} text */
function write(part, text) {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : EMPTY_PAGE;
  const [before, , after] = page.split(new RegExp(`(?<=<!-- ${part} -->\\n)([\\s\\S]*?)(?=<!-- /${part} -->)`));
  if (before === undefined || after === undefined) throw new Error(`${PAGE} has lost its marks "${part}".`);
  writeFileSync(PAGE, `${before}\n${text}\n\n${after}`);
  console.log(`\nWritten into docs/accuracy.md.`);
}

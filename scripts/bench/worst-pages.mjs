// @ts-check
import { differenceOf } from './text-difference.mjs';

/** What is needed of a report. @typedef {{ name: string, url: string, kind: string, article: { content: string } | null }} ReadPage */

/** @import { Stretch } from './text-difference.mjs' */

/** Lines shown of what a page lost, and as many of what it gained. */
const LINES = 4;
const LINE_LENGTH = 150;

/**
 * The pages on which the text differs most from the gold text, with what they lost and gained, to be read in a terminal.
 * @param {ReadPage[]} reports @param {Map<string, string>} gold by a page's name @param {number} count
 */
export function worstPages(reports, gold, count) {
  const byName = new Map(reports.map((report) => [report.name, report]));
  return [...gold]
    .map(([name, text]) => {
      const report = byName.get(name);
      return {
        name,
        report,
        ...differenceOf(text, textWithoutFigures(report?.article?.content ?? '')),
      };
    })
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, count)
    .map(({ name, report, f1, lost, gained }) =>
      [
        [f1.toFixed(3), name, ...(report ? [report.kind, report.url] : ['no report'])].join('  '),
        ...shown('-', lost),
        ...shown('+', gained),
      ].join('\n'),
    )
    .join('\n\n');
}

/** @param {string} sign @param {Stretch[]} stretches */
function shown(sign, stretches) {
  const lines = stretches.slice(0, LINES).map(({ words, text }) => {
    const short = text.length > LINE_LENGTH ? `${text.slice(0, LINE_LENGTH)}…` : text;
    return `   ${sign} ${String(words).padStart(4)} words: ${short}`;
  });
  const rest = stretches.slice(LINES);
  if (rest.length === 0) return lines;
  const words = rest.reduce((sum, stretch) => sum + stretch.words, 0);
  return [...lines, `   ${sign} ${String(words).padStart(4)} words in ${rest.length} more places`];
}

const ENTITIES = /** @type {Record<string, string>} */ ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' });

/** As the scorer reads a report: gold texts have no pictures and no captions. @param {string} html */
function textWithoutFigures(html) {
  return html
    .replace(/<fig(ure|caption)[\s>][\s\S]*?<\/fig\1>/gi, '\n')
    .replace(
      /<\/?(?:p|div|h[1-6]|[uod]l|li|d[dt]|blockquote|pre|table|t(?:head|body|foot|[rdh])|[bh]r)(?:\s[^>]*)?>/gi,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all);
}

// @ts-check
import { JSDOM } from 'jsdom';

/** @import { PageReport, RemovedBlock } from '../src/article/types' */

/** Characters shown of what was left out. */
const SHOWN = 300;

const DIM = '\u001b[2m';
const PLAIN = '\u001b[0m';

/** Characters by which a page could move the cursor or colour the terminal. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/**
 * The article as it is read, block by block, and between the blocks what the parser took out there: the step that took it,
 * why, the key of its kind, and how it begins.
 * @param {PageReport} report @param {{ hasColour: boolean }} options
 */
export function explain({ url, kind, title, article, removed, blockKeys, partial }, { hasColour }) {
  const clean = (/** @type {string} */ text) => text.replace(CONTROLS, '');
  const dim = (/** @type {string} */ text) => (hasColour ? `${DIM}${clean(text)}${PLAIN}` : clean(text));
  const lines = [`${kind}: ${clean(title ?? 'without a title')}`, url, ...(partial ? [partial] : []), ''];
  if (!article) lines.push('No article was read: what is no article is not taken apart further.');
  const blocks = [...JSDOM.fragment(article?.content ?? '').children];
  for (let at = 0; at <= blocks.length; at++) {
    for (const block of removed.filter(({ before }) => before === at)) lines.push(...linesOf(block).map(dim), '');
    const block = blocks[at];
    if (block) lines.push(clean(textOf(block)), dim(`    key: ${blockKeys[at]}`), '');
  }
  return `${lines.join('\n')}\n`;
}

/** @param {RemovedBlock} block */
function linesOf({ step, reason, key, text }) {
  const more = text.length > SHOWN ? `… (${text.length} characters)` : '';
  const shown = `${text.slice(0, SHOWN)}${more}`.split('\n').map((line) => `  │ ${line}`);
  return [`  ┌ left out by ${step}: ${reason}`, ...shown, `  └ key: ${key}`];
}

/** @param {Element} block */
function textOf(block) {
  const mark = /^H\d$/.test(block.tagName) ? `${'#'.repeat(Number(block.tagName[1]))} ` : '';
  if (/^[UO]L$/.test(block.tagName)) return [...block.children].map((item) => `- ${item.textContent}`).join('\n');
  const picture = block.querySelector('img')?.getAttribute('src');
  return mark + [picture ? `[${picture}]` : '', block.textContent].filter(Boolean).join(' ');
}

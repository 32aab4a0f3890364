import { hostOf } from '../article/address';
import { collapse } from '../article/fold';
import type { RemovedBlock } from '../article/types';
import type { Box, Line, LineRole, Page } from './page';

/** The step that gives a role, by the name of its file; the others come from `surroundings`. */
const STEP_OF_ROLE: Partial<Record<LineRole, string>> = {
  source: 'article-marks',
  label: 'headline-lists',
  headline: 'headline-lists',
  ad: 'headline-lists',
  outside: 'select-text',
};

/** These stand in the article's head. */
export const IN_HEAD = new Set<LineRole | null>(['title', 'published', 'byline']);

/** Longer ones are cut: they go through a message to the reading view. */
const MAX_HTML = 5000;

/** Removes `lines` from the page, and keeps what they were: neighbouring lines of one reason as one block. */
export function takeOut(page: Page, lines: Line[]): void {
  let last: Line | null = null;
  for (const line of lines) {
    if (line.role === null || line.text === '' || IN_HEAD.has(line.role)) continue;
    const cut = page.cuts[page.cuts.length - 1];
    if (cut && last && last.reason === line.reason && line.index - last.index <= 3) {
      if (cut.html.length < MAX_HTML) cut.html += htmlOf(line);
      cut.text += `\n${line.text}`;
    } else
      page.cuts.push({
        line: line.index,
        step: STEP_OF_ROLE[line.role] ?? 'surroundings',
        reason: line.reason ?? '',
        html: htmlOf(line),
        text: line.text,
        holder: holderOf(line.box.element),
      });
    last = line;
  }
  removeNodes(page, lines);
}

/** Removes the widest boxes of which nothing stays: an empty shell costs Readability as much as a full one. */
function removeNodes(page: Page, lines: Line[]): void {
  for (const line of lines) page.taken.add(line);
  let count = 0;
  const takenBefore = page.lines.map((line) => (page.taken.has(line) ? count++ : count));
  takenBefore.push(count);
  const isEmptied = ({ firstLine, endLine }: Box) =>
    (takenBefore[endLine] ?? 0) - (takenBefore[firstLine] ?? 0) === endLine - firstLine;
  let end = 0;
  for (const line of lines) {
    if (line.index < end) continue;
    let emptied: Box | null = null;
    for (let box: Box | null = line.box; box?.parent && isEmptied(box); box = box.parent) emptied = box;
    if (emptied) {
      emptied.element.remove();
      end = emptied.endLine;
    } else for (const leaf of line.leaves) leaf.remove();
  }
}

/** Removes the elements that were left out whole, and keeps what they were, but for those that never show. */
export function takeOutElements(page: Page): void {
  for (const { element, reason, line } of page.leftOut) {
    const text = reason === '' || reason === 'hidden' ? '' : collapse(element.textContent ?? '');
    if (text !== '')
      page.cuts.push({
        line,
        step: 'never-text',
        reason,
        html: element.outerHTML.slice(0, MAX_HTML),
        text,
        holder: holderOf(element),
      });
    element.remove();
  }
}

/** `starts` has, for each top-level block of the content, the index of its first line. */
export function removedBlocks(page: Page, starts: number[]): RemovedBlock[] {
  return page.cuts
    .toSorted((a, b) => a.line - b.line)
    .map((cut, id) => ({
      id,
      step: cut.step,
      reason: cut.reason,
      html: cut.html,
      text: cut.text,
      before: starts.filter((start) => start < cut.line).length,
      key: `${hostOf(page.url)} ${cut.step} ${cut.reason} ${cut.holder}`,
    }));
}

function htmlOf(line: Line): string {
  return line.leaves
    .map((leaf) => {
      const link = leaf.parentElement?.closest('a');
      return leaf.nodeType === 1 ? (leaf as Element).outerHTML : link ? link.outerHTML : (leaf as Text).data;
    })
    .join('');
}

/** Names with numbers in them change from page to page. */
function holderOf(element: Element): string {
  const names = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '' && !/\d/.test(name));
  return [element.tagName.toLowerCase(), ...names].join('.');
}

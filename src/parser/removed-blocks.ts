import { hostOf } from '../article/address';
import { collapse } from '../article/fold';
import type { RemovedBlock } from '../article/types';
import { type Cut, type Line, type LineRole, linkOf, type Page } from './page';

/** The step that gives a role, by the name of its file; the others come from `surroundings`. */
const STEP_OF_ROLE: Partial<Record<LineRole, string>> = {
  source: 'article-marks',
  label: 'headline-lists',
  headline: 'headline-lists',
  ad: 'headline-lists',
  caption: 'captions',
  outside: 'select-text',
};

/** These stand in the article's head. */
export const IN_HEAD = new Set<LineRole | null>(['title', 'published', 'byline']);

/** Longer ones are cut: they go through a message to the reading view. */
const MAX_HTML = 5000;

/** Of larger ones only the text is kept: writing them out would cost more than reading the page. */
const MAX_ELEMENTS = 1000;

/** Keeps what the lines were that are not of `text`: neighbouring lines of one reason as one block. */
export function cutLines(page: Page, text: Set<Line>): void {
  let last: Line | null = null;
  let cut: Cut | null = null;
  for (const line of page.lines) {
    if (text.has(line) || line.role === null || line.text === '' || IN_HEAD.has(line.role)) continue;
    if (cut && last && last.reason === line.reason && line.index - last.index <= 3) {
      if (cut.html.length < MAX_HTML) cut.html += htmlOf(line);
      cut.text += `\n${line.text}`;
    } else {
      cut = {
        line: line.index,
        step: line.step ?? STEP_OF_ROLE[line.role] ?? 'surroundings',
        reason: line.reason ?? '',
        html: htmlOf(line),
        text: line.text,
        holder: holderOf(line.box.tag, line.box.names),
      };
      page.cuts.push(cut);
    }
    last = line;
  }
}

/** Keeps what an element was that is left out whole. */
export function cutElement(page: Page, element: Element, tag: string, names: string, reason: string): void {
  const text = collapse(element.textContent ?? '');
  if (text === '') return;
  const isSmall = element.getElementsByTagName('*').length <= MAX_ELEMENTS;
  page.cuts.push({
    line: page.lines.length,
    step: 'never-text',
    reason,
    html: isSmall ? element.outerHTML.slice(0, MAX_HTML) : '',
    text,
    holder: holderOf(tag, names),
  });
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
  const written = new Set<Element>();
  return line.leaves
    .map((leaf) => {
      if (leaf.nodeType === 1) return (leaf as Element).outerHTML;
      const link = linkOf(leaf, line);
      if (!link) return escapeText((leaf as Text).data);
      if (written.has(link)) return '';
      written.add(link);
      return link.outerHTML;
    })
    .join('');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Names with numbers in them change from page to page. */
function holderOf(tag: string, names: string): string {
  return [tag.toLowerCase(), ...names.split(/\s+/).filter((name) => name !== '' && !/\d/.test(name))].join('.');
}

import type { RemovedBlock } from '../article/types';
import { hostOf } from '../article/address';
import type { Line, LineRole, Page } from './page';

/** The step that gives each role, by the name of its file. */
const STEP_OF_ROLE: Record<LineRole, string> = {
  title: 'article-marks', published: 'article-marks', source: 'article-marks', byline: 'byline', label: 'headline-lists', headline: 'headline-lists',
  ad: 'headline-lists', navigation: 'surroundings', share: 'surroundings', comments: 'surroundings', newsletter: 'surroundings', notice: 'surroundings',
  tags: 'surroundings', credit: 'surroundings', outside: 'select-text',
};

/** A block of the page that was taken out, before its nodes went. */
export interface Cut {
  /** Index of its first line. */
  line: number;
  step: string;
  reason: string;
  html: string;
  text: string;
  /** Tag and names of the element that held it. */
  holder: string;
}

/** Longer ones are cut: they go through a message to the reading view. */
const MAX_HTML = 20_000;

/** What is about to be removed: neighbouring lines of one role as one block. Call before nodes are removed. */
export function cutsOf(lines: Line[]): Cut[] {
  const cuts: Cut[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    if (line.role === null || line.text === '' || line.role === 'title' || line.role === 'published' || line.role === 'byline') continue;
    const html = htmlOf(line);
    const cut = cuts[cuts.length - 1];
    if (cut && last && last.reason === line.reason && line.index - last.index <= 3) {
      if (cut.html.length < MAX_HTML) cut.html += html;
      cut.text += `\n${line.text}`;
    } else cuts.push({ line: line.index, step: STEP_OF_ROLE[line.role], reason: line.reason ?? '', html, text: line.text, holder: holderOf(line.box.element) });
    last = line;
  }
  return cuts;
}

/** Elements that were left out whole, but for those that never show. */
export function cutsOfLeftOut(page: Page): Cut[] {
  return page.leftOut
    .filter(({ reason, element }) => reason !== '' && reason !== 'hidden' && (element.textContent ?? '').trim() !== '')
    .map(({ element, reason, line }) => ({
      line, step: 'never-text', reason, html: element.outerHTML.slice(0, MAX_HTML), text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(), holder: holderOf(element),
    }));
}

/** `starts` has, for each top-level block of the content, the index of its first line. */
export function removedBlocks(cuts: Cut[], starts: number[], url: string): RemovedBlock[] {
  return cuts
    .toSorted((a, b) => a.line - b.line)
    .map((cut, id) => ({
      id, step: cut.step, reason: cut.reason, html: cut.html, text: cut.text,
      before: starts.filter((start) => start < cut.line).length,
      key: `${hostOf(url)} ${cut.step} ${cut.reason} ${cut.holder}`,
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

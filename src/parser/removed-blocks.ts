import { collapse } from '../article/fold';
import type { RemovedBlock } from '../article/types';
import { contentKeys, keyOf } from './block-keys';
import { type Cut, type Line, type LineRole, linkOf, type Page } from './page';
import type { StandardContent } from './standardize';

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

/**
 * Keeps what the lines were that are not of `text`: neighbouring lines of one reason as one block. Those of a block that
 * the reader wants back are `kept` of the page.
 */
export function cutLines(page: Page, text: Set<Line>): void {
  const captions = [...page.captions.values()].join('\n');
  let last: Line | null = null;
  let cut: Cut | null = null;
  for (const line of page.lines) {
    if (text.has(line) || page.kept.has(line) || line.role === null || IN_HEAD.has(line.role)) continue;
    if (line.role === 'caption' && captions.includes(line.text)) continue; // it stands under its picture
    const follows = last?.reason === line.reason && line.index - last.index <= 3;
    if (line.text !== '') {
      if (cut && follows) {
        if (cut.html.length < MAX_HTML) cut.html += htmlOf(line);
        cut.text += `\n${line.text}`;
      } else {
        cut = cutOf(page, line);
        if (!page.keep.has(cut.key)) page.cuts.push(cut);
      }
      last = line;
    }
    // A picture comes back with its block.
    if (cut && (line === last || follows) && page.keep.has(cut.key)) page.kept.set(line, cut.key);
  }
}

function cutOf(page: Page, line: Line): Cut {
  const step = line.step ?? STEP_OF_ROLE[line.role as LineRole] ?? 'surroundings';
  const reason = line.reason ?? '';
  const key = keyOf(page, step, reason, line.box.tag, line.box.names);
  return { line: line.index, step, reason, html: htmlOf(line), text: line.text, key };
}

/** Keeps what an element was that is left out whole. */
export function cutElement(page: Page, element: Element, reason: string, key: string): void {
  const text = collapse(element.textContent ?? '');
  if (text === '') return;
  const isSmall = element.getElementsByTagName('*').length <= MAX_ELEMENTS;
  const html = isSmall ? element.outerHTML.slice(0, MAX_HTML) : '';
  page.cuts.push({ line: page.lines.length, step: 'never-text', reason, html, text, key });
}

/** Takes the blocks out of `content` whose keys the reader named; what stays has the keys that are returned. */
export function takeAway(page: Page, content: StandardContent, take: ReadonlySet<string>): string[] {
  const keys = contentKeys(page, content);
  const blocks = [...content.element.children];
  const { starts } = content;
  content.starts = starts.filter((_, at) => !take.has(keys[at] ?? ''));
  for (const [at, block] of blocks.entries()) {
    const key = keys[at] ?? '';
    if (!take.has(key)) continue;
    const html = block.outerHTML.slice(0, MAX_HTML);
    const text = collapse(block.textContent ?? '');
    page.cuts.push({
      line: starts[at] ?? 0,
      step: 'removed-blocks',
      reason: 'the reader took it away',
      html,
      text,
      key,
    });
    block.remove();
  }
  return keys.filter((key) => !take.has(key));
}

/** `starts` has, for each top-level block of the content, the index of its first line. */
export function removedBlocks({ cuts }: Page, starts: number[]): RemovedBlock[] {
  return cuts
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, ...cut }, id) => ({ id, ...cut, before: starts.filter((start) => start < line).length }));
}

function htmlOf(line: Line): string {
  const written = new Set<Element>();
  let html = '';
  for (const leaf of line.leaves) {
    if (html.length >= MAX_HTML) break;
    const link = linkOf(leaf, line);
    if (leaf.nodeType === 1) html += (leaf as Element).outerHTML;
    else if (!link) html += escapeText((leaf as Text).data);
    else if (!written.has(link)) {
      written.add(link);
      html += link.outerHTML;
    }
  }
  return html;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

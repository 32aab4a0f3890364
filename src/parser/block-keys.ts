import { hostOf } from '../article/address';
import { fold } from '../article/fold';
import type { Box, Page } from './page';
import type { StandardContent } from './standardize';

/** Of a block that is known by its words, the most that count: what follows changes. */
const MAX_WORDS = 60;

/** Of the boxes around a block, the most whose names count. */
const MAX_BOXES = 3;

/** What holds or is this share of the text is its body, and no kind of block. */
const BODY_SHARE = 1 / 3;

/** Stable for what `step` takes out for one `reason` on one site, wherever it stands. */
export function keyOf(page: Page, step: string, reason: string, tag: string, names: string): string {
  return `${hostOf(page.url)} ${step} ${reason} ${holderOf(tag, names)}`;
}

/**
 * For each block of the content the key by which it can be taken away. A block that the page names is known by the names of
 * its boxes; one that is like the rest of the text, or a heading, by its own first words, which come back where a site
 * ends each article with one sentence.
 */
export function contentKeys(page: Page, { element, starts }: StandardContent): string[] {
  const blocks = [...element.children];
  const lengths = blocks.map((block) => (block.textContent ?? '').length);
  const paths = starts.map((start) => pathOf(page, start, starts));
  const lengthOf = new Map<string, number>();
  for (const [at, path] of paths.entries()) lengthOf.set(path, (lengthOf.get(path) ?? 0) + (lengths[at] ?? 0));
  const total = lengths.reduce((all, length) => all + length, 0);
  const isBody = (path: string) => (lengthOf.get(path) ?? 0) >= total * BODY_SHARE;
  return blocks.map((block, at) => {
    const line = page.lines[starts[at] ?? -1];
    const kept = line && page.kept.get(line);
    if (kept !== undefined) return kept;
    const path = paths[at] ?? '';
    const tag = block.tagName.toLowerCase();
    const isNamed = path !== '' && !/^h\d/.test(tag) && !isBody(path);
    return `${hostOf(page.url)} text ${tag} ${isNamed ? path : wordsOf(block)}`;
  });
}

function pathOf(page: Page, start: number, starts: number[]): string {
  const lines = (starts[starts.length - 1] ?? 0) - (starts[0] ?? 0) + 1;
  const named: string[] = [];
  for (let box: Box | null | undefined = page.lines[start]?.box; box; box = box.parent) {
    if (box.endLine - box.firstLine >= lines * BODY_SHARE || named.length === MAX_BOXES) break;
    const holder = holderOf(box.tag, box.names);
    if (holder.includes('.')) named.push(holder);
  }
  return named.join('<');
}

function wordsOf(block: Element): string {
  const text = block.textContent || (block.querySelector('img')?.getAttribute('src') ?? '');
  const words = fold(text.slice(0, MAX_WORDS * 8));
  return words.replace(/\d+/g, '').slice(0, MAX_WORDS);
}

/** Names with numbers in them change from page to page. */
function holderOf(tag: string, names: string): string {
  return [tag.toLowerCase(), ...names.split(/\s+/).filter((name) => name !== '' && !/\d/.test(name))].join('.');
}

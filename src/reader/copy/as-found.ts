import createPurify, { type DOMPurify } from 'dompurify';
import type { RemovedBlock } from '../../article/types';
import { placeInHtml, sanitise } from '../sanitise';
import type { ShownText } from '../shown-text';

/** What the reader changed of a text. */
export interface Choices {
  /** What they brought back. */
  restored: readonly Pick<RemovedBlock, 'before' | 'html'>[];
  /** Keys of the text’s blocks, and those of them that they took away. */
  keys: readonly string[];
  taken: ReadonlySet<string>;
}

/** The text in the view as the page has it, not as it is drawn. */
export function shownAsFound({ article, blocks }: Pick<ShownText, 'article' | 'blocks'>): HTMLElement {
  const restored = blocks.removed.filter(({ id }) => blocks.restored.value.has(id));
  return contentAsFound(article.content, { restored, keys: blocks.keys, taken: blocks.taken.value });
}

/** A text as the page has it, with what the reader brought back and without what they took away. */
export function contentAsFound(
  html: string,
  { restored, keys, taken }: Choices,
  purify: DOMPurify = createPurify,
): HTMLElement {
  const element = document.createElement('div');
  const own = [...sanitise(html, purify, null).children];
  let passed = 0;
  for (const block of own) {
    const place = placeInHtml(block);
    for (const back of restored)
      if (back.before >= passed && back.before <= place) element.append(sanitise(back.html, purify, null));
    passed = place + 1;
    if (!taken.has(keys[place] ?? '')) element.append(block);
  }
  for (const back of restored) if (back.before >= passed) element.append(sanitise(back.html, purify, null));
  return element;
}

const LINES = 'p, h2, h3, h4, h5, h6, li, dt, dd, pre, tr, figcaption, caption, blockquote';

/** Its lines, one empty line between two. */
export function linesOf(content: HTMLElement): string {
  return [...content.querySelectorAll(LINES)]
    .filter((block) => !block.querySelector(LINES))
    .map((block) => {
      const cells = block instanceof HTMLTableRowElement ? [...block.cells] : [block];
      return cells.map(({ textContent }) => (textContent ?? '').trim()).join('\t');
    })
    .filter((line) => line.trim() !== '')
    .join('\n\n');
}

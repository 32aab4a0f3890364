import createPurify from 'dompurify';
import { placeInHtml, sanitise } from '../sanitise';
import type { ShownText } from '../shown-text';

/**
 * The text as the page has it, not as it is drawn, with what the reader brought back and without what they took away.
 */
export function contentAsFound({ article, blocks }: Pick<ShownText, 'article' | 'blocks'>): HTMLElement {
  const element = document.createElement('div');
  const own = [...sanitise(article.content, createPurify, null).children];
  const restored = blocks.removed.filter(({ id }) => blocks.restored.value.has(id));
  let passed = 0;
  for (const block of own) {
    const place = placeInHtml(block);
    for (const { before, html } of restored)
      if (before >= passed && before <= place) element.append(sanitise(html, createPurify, null));
    passed = place + 1;
    if (!blocks.taken.value.has(blocks.keys[place] ?? '')) element.append(block);
  }
  for (const { before, html } of restored) if (before >= passed) element.append(sanitise(html, createPurify, null));
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

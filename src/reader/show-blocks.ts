import { effect } from '@preact/signals';
import type { Article, RemovedBlock } from '../article/types';
import type { ShownBlocks } from './block-choices';
import { drawContent } from './draw-content';
import { placeInHtml } from './sanitise';

const KEYS = new WeakMap<Element, string>();

/** Key of a block of the text that stands in the view; `null` of what is no block of it. */
export function keyOf(block: Element): string | null {
  return KEYS.get(block) ?? null;
}

/**
 * Keeps the blocks of a text as the reader wants them: those brought back at their place, those taken away hidden.
 * @param content the text as the parser gave it, in no document yet; it goes into `host`
 * @param equip is called with all that is to be shown, before it is
 * @returns what ends it
 */
export function showBlocks(
  content: DocumentFragment,
  host: HTMLElement,
  blocks: ShownBlocks,
  article: Article,
  isAggregator: boolean,
  equip: (added: DocumentFragment) => void,
): () => void {
  const own = [...content.children].map((block) => {
    const place = placeInHtml(block);
    return { block, place, key: blocks.keys[place] ?? '' };
  });
  equip(content);
  // What stands alone in the text was put into a box of its own.
  const shown = own.map(({ block, ...rest }) => ({ block: block.closest('.scroller') ?? block, ...rest }));
  for (const { block, key } of shown) KEYS.set(block, key);
  const restored = new Map<number, HTMLElement>();

  const endRestored = effect(() => {
    const wanted = blocks.restored.value;
    for (const [id, element] of restored) {
      if (wanted.has(id)) continue;
      element.remove();
      restored.delete(id);
    }
    for (const block of blocks.removed) {
      if (!wanted.has(block.id) || restored.has(block.id)) continue;
      const element = drawRemoved(block, article, isAggregator, equip);
      restored.set(block.id, element);
      const next = shown.find((each) => each.place >= block.before && each.block.parentNode);
      if (next) next.block.before(element);
      else (host.childNodes.length > 0 ? host : content).append(element);
    }
  });
  const endTaken = effect(() => {
    for (const { block, key } of shown) block.toggleAttribute('hidden', blocks.taken.value.has(key));
  });
  return () => {
    endRestored();
    endTaken();
  };
}

function drawRemoved(
  { html, text }: RemovedBlock,
  article: Article,
  isAggregator: boolean,
  equip: (added: DocumentFragment) => void,
): HTMLElement {
  const element = document.createElement('div');
  element.className = 'restored';
  // Written by the page itself, and cut where it was long.
  const drawn = drawContent({ ...article, content: html }, isAggregator);
  equip(drawn);
  element.append(drawn);
  if (element.textContent?.trim() === '' && !element.querySelector('img')) element.textContent = text;
  return element;
}

import createPurify, { type DOMPurify } from 'dompurify';
import { hostOf } from '../article/address';
import type { Article, Direction } from '../article/types';
import { directBlocks } from './direct-blocks';
import { sanitise } from './sanitise';
import { typeset } from './typography';

/**
 * The text of `article` as nodes, sanitised and typeset. The one way in which HTML of a page becomes visible.
 * @param isAggregator whether the page's own links are an aggregator's, to be drawn quietly
 */
export function drawContent(
  article: Article,
  isAggregator: boolean,
  purify: DOMPurify = createPurify,
): DocumentFragment {
  const content = sanitise(article.content, purify, isAggregator ? hostOf(article.url) : null);
  directBlocks(content, article);
  typesetNodes(content, article);
  return content;
}

function typesetNodes(content: DocumentFragment, { lang, dir }: Pick<Article, 'lang' | 'dir'>): void {
  const walker = content.ownerDocument.createTreeWalker(content, 4 /* NodeFilter.SHOW_TEXT: absent outside windows */);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = node.parentElement;
    if (!block || block.closest('pre, code')) continue;
    const ownDir = block.closest('[dir]')?.getAttribute('dir') as Direction | null | undefined;
    const drawn = typeset(node.data, block.closest('[lang]')?.getAttribute('lang') ?? lang, ownDir ?? dir);
    if (drawn !== node.data) node.data = drawn;
  }
}

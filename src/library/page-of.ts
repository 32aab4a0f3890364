import type { PageReport } from '../article/types';
import type { SavedArticle, SavedText } from './types';

/** A saved article as what was read of its page, to be shown as every other. The page's own lists aren't kept. */
export function pageOf({ about }: SavedArticle, { content, textContent, removed, blockKeys }: SavedText): PageReport {
  return {
    url: about.url,
    kind: 'article',
    title: about.title,
    article: { ...about, content, textContent },
    headlineLists: [],
    removed,
    blockKeys,
    partial: null,
  };
}

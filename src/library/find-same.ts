import { isSameArticle, type Recognisable } from './address-keys';
import { isSavedArticle } from './guards';
import type { SavedArticle } from './types';

export interface Articles {
  index(name: 'addressKeys'): { getAll(key: string): Promise<unknown[]> };
}

/** The saved article that `article` is, in the bin or not; `null` when there is none. @param keys of its addresses */
export async function findSame(
  articles: Articles,
  article: Recognisable,
  keys: readonly string[],
): Promise<SavedArticle | null> {
  const index = articles.index('addressKeys');
  for (const key of keys) {
    for (const found of await index.getAll(key)) {
      if (isSavedArticle(found) && isSameArticle(article, found)) return found;
    }
  }
  return null;
}

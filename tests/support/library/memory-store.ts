import type { IndexedStore } from '../../../src/library/search/search-index';
import type { Change, Damaged, SavedArticle, SavedText } from '../../../src/library/types';
import type { Sample } from './corpus.mjs';
import { savedSample } from './saved-sample.mjs';

/** A store as search reads it, in memory. */
export function memoryStore() {
  const articles = new Map<string, SavedArticle>();
  const texts = new Map<string, SavedText>();
  const damaged = new Map<string, Damaged>();
  let changes: Change[] = [];
  let seq = 0;
  const note = (id: string, isGone = false) => {
    changes = changes.filter((change) => change.id !== id);
    seq++;
    changes.push({ seq, id, textSeq: seq, isGone, at: seq });
  };
  const store: IndexedStore = {
    changesSince: async (since, limit = 200) => changes.filter((change) => change.seq > since).slice(0, limit),
    readArticles: async (ids) => ids.flatMap((id) => damaged.get(id) ?? articles.get(id) ?? []),
    readTexts: async (ids) => ids.flatMap((id) => texts.get(id) ?? []),
  };
  return {
    store,
    put(article: SavedArticle, textContent: string) {
      damaged.delete(article.id);
      articles.set(article.id, article);
      texts.set(article.id, { id: article.id, content: '', textContent, alsoIn: [], removed: [], blockKeys: [] });
      note(article.id);
    },
    article: (id: string) => articles.get(id),
    damage(id: string, deletedAt: number | null = null) {
      damaged.set(id, { id, deletedAt, damage: 'Made so.' });
      note(id);
    },
    loseText(id: string) {
      texts.delete(id);
      note(id);
    },
    remove(id: string) {
      articles.delete(id);
      note(id, true);
    },
  };
}

export function articleOf(sample: Sample): SavedArticle {
  return savedSample(sample).article;
}

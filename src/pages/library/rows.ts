import { type ReadonlySignal, signal } from '@preact/signals';
import { baseLanguage } from '../../article/language';
import { isDamaged } from '../../library/guards';
import { markedWhole, type Passage, passageOf } from '../../library/search/passage';
import { hasWords, type Query } from '../../library/search/query';
import type { LibraryStore } from '../../library/store';
import type { Damaged, SavedArticle, SavedText } from '../../library/types';

/** One line of the list. */
export interface Row {
  article: SavedArticle | Damaged;
  /** The title, in turn not marked and marked. */
  title: string[];
  passage: Passage | null;
}

export interface Rows {
  /** `null` until it was read. */
  get(number: number): Row | null;
  /** Reads the rows of `numbers` that aren't there. */
  want(numbers: readonly number[]): void;
  /** The store changed: what is shown stays until it was read again. */
  forget(): void;
}

/** Rows kept: some screens of them. */
const KEPT = 400;

export function createRows(store: LibraryStore, query: ReadonlySignal<Query>, idOf: (number: number) => string): Rows {
  const rows = signal<ReadonlyMap<number, Row>>(new Map());
  /** For which query, and since which change of the store, rows are wanted. */
  let of = { query: query.value };
  let stale = new Set<number>();
  const waiting = new Set<number>();

  const isCurrent = (number: number) => of.query === query.value && rows.value.has(number) && !stale.has(number);

  async function read(numbers: number[], asked: { query: Query }): Promise<void> {
    const ids = numbers.map(idOf);
    const [articles, texts] = await Promise.all([
      store.readArticles(ids),
      hasWords(asked.query) ? store.readTexts(ids) : [],
    ]);
    if (asked !== of) return;
    const articleOf = new Map(articles.map((article) => [article.id, article]));
    const textOf = new Map(texts.map((text) => [text.id, text]));
    const next = new Map(rows.value);
    for (const number of numbers) {
      const row = rowOf(articleOf.get(idOf(number)), textOf.get(idOf(number)), asked.query);
      waiting.delete(number);
      stale.delete(number);
      if (row) next.set(number, row);
    }
    for (const number of next.keys()) {
      if (next.size <= KEPT) break;
      next.delete(number);
    }
    rows.value = next;
  }

  function rowOf(
    article: SavedArticle | Damaged | undefined,
    text: SavedText | Damaged | undefined,
    asked: Query,
  ): Row | null {
    if (!article) return null;
    if (isDamaged(article)) return { article, title: [], passage: null };
    const language = baseLanguage(article.about.lang);
    if (!hasWords(asked)) return { article, title: [article.about.title], passage: null };
    const passage = text && !isDamaged(text) ? passageOf(text.textContent, asked, language) : null;
    return { article, title: markedWhole(article.about.title, asked, language), passage };
  }

  return {
    get(number) {
      // Always asked, so that who draws it hears when it comes.
      const row = rows.value.get(number);
      return (of.query === query.value && row) || null;
    },
    want(numbers) {
      if (of.query !== query.value) {
        of = { query: query.value };
        rows.value = new Map();
        waiting.clear();
        stale.clear();
      }
      const missing = numbers.filter((number) => !isCurrent(number) && !waiting.has(number));
      if (missing.length === 0) return;
      for (const number of missing) waiting.add(number);
      void read(missing, of);
    },
    forget() {
      of = { query: of.query };
      waiting.clear();
      stale = new Set(rows.value.keys());
      rows.value = new Map(rows.value);
    },
  };
}

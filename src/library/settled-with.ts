import { addressKeysOf, type FamilyOf } from './address-keys';
import { type Articles, findSame } from './find-same';
import { isSavedArticle, isSavedText } from './guards';
import { type Settled, settled } from './merge';
import type { Change, Records } from './types';

interface Stores {
  articles: Articles & { get(id: string): Promise<unknown> };
  texts: { get(id: string): Promise<unknown> };
  changes: { index(name: 'id'): { get(id: string): Promise<Change | undefined> } };
}

/** What the library is to hold of an article that comes in, after what is in its stores; a damaged record gives way. */
export async function settledWith(
  { articles, texts, changes }: Stores,
  records: Records,
  now: number,
  familyOf: FamilyOf,
): Promise<Settled> {
  const { id, about } = records.article;
  const keys = addressKeysOf(about, familyOf);
  // A file of another program's may lack them: without, the article is not known again when its page is saved.
  const addressKeys = [...new Set([...keys, ...records.article.addressKeys])];
  const incoming = { ...records, article: { ...records.article, addressKeys } };
  const found = await articles.get(id);
  const article = isSavedArticle(found) ? found : await findSame(articles, about, keys);
  if (!article) {
    const last = await changes.index('id').get(id);
    return settled({ records: null, removedAt: last?.isGone ? last.at : null }, incoming, now);
  }
  const own = await texts.get(article.id);
  const text = isSavedText(own) ? own : { ...incoming.text, id: article.id };
  return settled({ records: { article, text }, removedAt: null }, incoming, now);
}

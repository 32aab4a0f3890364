import { isRecord, isTime } from '../article/guards';
import type { LibraryDatabase } from './database';
import { isDamaged, isSavedArticle, isSavedText } from './guards';
import type { Change, Damaged, Records, SavedArticle, SavedText } from './types';

/** How many records one transaction reads, so that memory holds few texts and no writer waits long. */
const BATCH = 200;
const MOST_BETWEEN = 500;
const MOST_TAGS = 500;

/** A damaged record is named, and the others are read: see `Damaged`. */
export async function getArticle(database: LibraryDatabase, id: string): Promise<SavedArticle | Damaged | null> {
  return checked(id, () => database.get('articles', id), isSavedArticle);
}

export async function getText(database: LibraryDatabase, id: string): Promise<SavedText | Damaged | null> {
  return checked(id, () => database.get('texts', id), isSavedText);
}

/** The picture as a blob; `null` when it isn't kept, or can't be read: it is online still. */
export async function getPicture(database: LibraryDatabase, articleId: string, url: string): Promise<Blob | null> {
  try {
    const found = await database.get('pictures', [articleId, url]);
    return found?.bytes instanceof ArrayBuffer ? new Blob([found.bytes], { type: found.type }) : null;
  } catch (error) {
    console.error('A saved picture can’t be read:', url, error);
    return null;
  }
}

/** All articles with their texts, in the order of their ids, and all that can't be read. */
export async function* eachArticle(database: LibraryDatabase): AsyncGenerator<Records | Damaged> {
  for (let from: string | null = null; ; ) {
    const range: IDBKeyRange | null = from === null ? null : IDBKeyRange.lowerBound(from, true);
    const ids: string[] = await database.getAllKeys('articles', range, BATCH);
    const texts = new Map((await readTexts(database, ids)).map((text) => [text.id, text]));
    for (const article of await readArticles(database, ids)) {
      if (isDamaged(article)) {
        yield article;
        continue;
      }
      const text = texts.get(article.id);
      if (text && !isDamaged(text)) yield { article, text };
      else yield { id: article.id, deletedAt: article.deletedAt, damage: text?.damage ?? 'Its text is gone.' };
    }
    from = ids.at(-1) ?? null;
    if (ids.length < BATCH) return;
  }
}

/** The articles of `ids`, in that order; one that is gone is left out. */
export async function readArticles(
  database: LibraryDatabase,
  ids: readonly string[],
): Promise<(SavedArticle | Damaged)[]> {
  return readMany(database, 'articles', ids, isSavedArticle);
}

/** The texts of `ids`, in that order; one that is gone is left out. */
export async function readTexts(database: LibraryDatabase, ids: readonly string[]): Promise<(SavedText | Damaged)[]> {
  return readMany(database, 'texts', ids, isSavedText);
}

/** Articles that were saved in a span of time, the first of them when there are very many. */
export async function savedBetween(database: LibraryDatabase, from: number, to: number): Promise<SavedArticle[]> {
  const ids = await database.getAllKeysFromIndex('articles', 'savedAt', IDBKeyRange.bound(from, to), MOST_BETWEEN);
  const found = await readArticles(database, ids);
  return found.filter((each): each is SavedArticle => !isDamaged(each));
}

/** All tags that an article has, in the order of their signs; of very many the first. */
export async function knownTags(database: LibraryDatabase): Promise<string[]> {
  const tags: string[] = [];
  const index = database.transaction('articles').store.index('tags');
  let cursor = await index.openKeyCursor(null, 'nextunique');
  for (; cursor && tags.length < MOST_TAGS; cursor = await cursor.continue()) tags.push(cursor.key);
  return tags;
}

/** The changes after `seq`, oldest first: each article at most once. */
export async function changesSince(database: LibraryDatabase, seq: number, limit = BATCH): Promise<Change[]> {
  return database.getAll('changes', IDBKeyRange.lowerBound(seq, true), limit);
}

/** Many at once or, when one of them keeps the others from being read, one by one. */
async function readMany<Value extends object>(
  database: LibraryDatabase,
  name: 'articles' | 'texts',
  ids: readonly string[],
  isValue: (found: unknown) => found is Value,
): Promise<(Value | Damaged)[]> {
  let at = (id: string): Promise<unknown> => database.get(name, id);
  try {
    const { store } = database.transaction(name);
    const all = await Promise.all(ids.map((id) => store.get(id)));
    const found = new Map<string, unknown>(ids.map((id, index) => [id, all[index]]));
    at = async (id) => found.get(id);
  } catch (error) {
    console.error('One of these records can’t be read:', ids, error);
  }
  const checkedAll = await Promise.all(ids.map((id) => checked(id, () => at(id), isValue)));
  return checkedAll.filter((each) => each !== null);
}

/** A store may refuse one record, when the file behind it is gone, or give one that was written by halves. */
async function checked<Value>(
  id: string,
  read: () => Promise<unknown>,
  isValue: (found: unknown) => found is Value,
): Promise<Value | Damaged | null> {
  try {
    const found = await read();
    if (found === undefined) return null;
    if (isValue(found)) return found;
    const deletedAt = isRecord(found) && isTime(found.deletedAt) ? found.deletedAt : null;
    return { id, deletedAt, damage: 'Not what was written.' };
  } catch (error) {
    return { id, deletedAt: null, damage: String(error) };
  }
}

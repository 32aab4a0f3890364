import type { IDBPTransaction } from 'idb';
import { isRecord } from '../article/guards';
import type { ChosenBlocks, SavedBefore } from '../article/marks';
import type { ArticlePage } from '../article/types';
import { addressKeysOf, type FamilyOf } from './address-keys';
import type { LibraryDatabase, LibrarySchema } from './database';
import { findSame } from './find-same';
import { isSavedArticle, isSavedText } from './guards';
import type { Settled } from './merge';
import { articleOf, textOf, updated } from './record';
import { settledWith } from './settled-with';
import type { Change, Marks, PictureBytes, Records, SavedArticle, SavedPicture } from './types';

export interface SaveResult {
  article: SavedArticle;
  /** What it was when it was saved. */
  before: SavedBefore;
}

/** A picture to be kept. */
export type KeptPicture = Omit<PictureBytes, 'articleId'> & Pick<SavedPicture, 'width' | 'height'>;

type StoreName = 'articles' | 'texts' | 'pictures' | 'changes';
type Writing = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;

/**
 * Runs `write` in one transaction, and resolves when what it wrote is on the disk: all of it is, or nothing. What `write`
 * awaits is the database alone, else the browser ends the transaction early.
 */
async function durably<Result>(
  database: LibraryDatabase,
  write: (writing: Writing) => Promise<Result>,
): Promise<Result> {
  const writing = database.transaction(['articles', 'texts', 'pictures', 'changes'], 'readwrite', {
    durability: 'strict',
  });
  try {
    const result = await write(writing);
    await writing.done;
    return result;
  } catch (error) {
    try {
      writing.abort();
    } catch {
      // It has ended already: that is the error.
    }
    await writing.done.catch(() => {}); // its reason is the error below
    // Where the browser ended it, requests only hear that it has ended; the transaction knows why.
    throw writing.error ?? error;
  }
}

/** Saves an article, or updates the one that it is; the reader's marks stay. */
export async function putArticle(
  database: LibraryDatabase,
  saved: ArticlePage,
  now: number,
  familyOf: FamilyOf,
  chosen?: ChosenBlocks,
): Promise<SaveResult> {
  const keys = addressKeysOf(saved.article, familyOf);
  return durably(database, async (writing) => {
    const known = await findSame(writing.objectStore('articles'), saved.article, keys);
    const text = known && (await writing.objectStore('texts').get(known.id));
    const { article, text: next } = known
      ? updated({ article: known, text: isSavedText(text) ? text : null }, saved, keys, now)
      : { article: withMarks(articleOf(saved, keys, now), chosen ?? {}, now), text: null };
    await writing.objectStore('articles').put(article);
    await writing.objectStore('texts').put(next ?? textOf(article.id, saved));
    await noteChange(writing, article.id, now, { isText: true });
    return { article, before: !known ? 'none' : known.deletedAt === null ? 'kept' : 'binned' };
  });
}

/** Puts articles that come from elsewhere, all or none: what each is to be is settled with what is there. */
export async function takeIn(
  database: LibraryDatabase,
  incoming: readonly Records[],
  now: number,
  familyOf: FamilyOf,
): Promise<Settled[]> {
  return durably(database, async (writing) => {
    const stores = {
      articles: writing.objectStore('articles'),
      texts: writing.objectStore('texts'),
      changes: writing.objectStore('changes'),
    };
    const done: Settled[] = [];
    for (const each of incoming) {
      const found = await settledWith(stores, each, now, familyOf);
      done.push(found);
      if (found.outcome === 'same') continue;
      const { article, text } = found.records;
      await stores.articles.put(article);
      await stores.texts.put(text);
      await noteChange(writing, article.id, now, { isText: true });
    }
    return done;
  });
}

/** @returns the article as it is now; `null` when there is none, or none that can be read */
export async function changeArticle(
  database: LibraryDatabase,
  id: string,
  now: number,
  change: (article: SavedArticle) => SavedArticle,
): Promise<SavedArticle | null> {
  return durably(database, async (writing) => {
    const found: unknown = await writing.objectStore('articles').get(id);
    if (!isSavedArticle(found)) return null;
    const article = change(found);
    await writing.objectStore('articles').put(article);
    await noteChange(writing, id, now);
    return article;
  });
}

/** Puts an article into the bin or, with `null`, takes it out; one that can’t be read too, as far as it is there. */
export async function setDeleted(
  database: LibraryDatabase,
  id: string,
  deletedAt: number | null,
  now: number,
): Promise<void> {
  await durably(database, async (writing) => {
    const articles = writing.objectStore('articles');
    const found: unknown = await articles.get(id);
    if (isSavedArticle(found)) {
      const fieldTimes = { ...found.fieldTimes, deletedAt: now };
      await articles.put({ ...found, deletedAt, fieldTimes, updatedAt: now });
    } else if (isRecord(found)) {
      await articles.put({ ...found, deletedAt } as unknown as SavedArticle);
    } else return;
    await noteChange(writing, id, now);
  });
}

/** Keeps the bytes of a picture, and says so in its article, when that is there and has it. */
export async function putPicture(
  database: LibraryDatabase,
  articleId: string,
  { url, type, bytes, width, height }: KeptPicture,
  now: number,
): Promise<void> {
  await durably(database, async (writing) => {
    const found: unknown = await writing.objectStore('articles').get(articleId);
    if (!isSavedArticle(found) || !found.pictures.some((picture) => picture.url === url)) return;
    const kept: SavedPicture = { url, state: 'kept', bytes: bytes.byteLength, type, width, height };
    await writing.objectStore('pictures').put({ articleId, url, type, bytes });
    await writing.objectStore('articles').put(withPicture(found, kept));
    await noteChange(writing, articleId, now);
  });
}

/** `article` with `picture` in place of the one at its address. */
export function withPicture(article: SavedArticle, picture: SavedPicture): SavedArticle {
  return { ...article, pictures: article.pictures.map((each) => (each.url === picture.url ? picture : each)) };
}

/** `article` with other marks. */
export function withMarks(article: SavedArticle, marks: Partial<Marks>, now: number): SavedArticle {
  const times = Object.fromEntries(Object.keys(marks).map((name) => [name, now]));
  return {
    ...article,
    marks: { ...article.marks, ...marks },
    fieldTimes: { ...article.fieldTimes, ...times },
    updatedAt: now,
  };
}

/** Removes articles for good, with their texts and pictures; a tombstone of each stays. */
export async function removeForGood(database: LibraryDatabase, ids: readonly string[], now: number): Promise<void> {
  // One transaction each: a record that can't be removed keeps no other.
  for (const id of ids) {
    await durably(database, async (writing) => {
      await writing.objectStore('articles').delete(id);
      await writing.objectStore('texts').delete(id);
      await writing.objectStore('pictures').delete(IDBKeyRange.bound([id], [id, []]));
      await noteChange(writing, id, now, { isText: true, isGone: true });
    });
  }
}

/** Writes into the feed that an article changed, in place of its earlier change. */
async function noteChange(
  writing: Writing,
  id: string,
  at: number,
  { isText = false, isGone = false }: { isText?: boolean; isGone?: boolean } = {},
): Promise<void> {
  const changes = writing.objectStore('changes');
  const earlier = await changes.index('id').get(id);
  if (earlier) await changes.delete(earlier.seq);
  // The key generator gives `seq`; where the text changed with it, `textSeq` is the same.
  const change: Omit<Change, 'seq'> = { id, textSeq: earlier?.textSeq ?? 0, isGone, at };
  const seq = await changes.add(change as Change);
  if (isText) await changes.put({ ...change, seq, textSeq: seq });
}

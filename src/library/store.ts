import type { ChosenBlocks } from '../article/marks';
import type { ArticlePage } from '../article/types';
import { addressKeysOf, type FamilyOf, type Recognisable } from './address-keys';
import { type LibraryDatabase, openDatabase } from './database';
import { findSame } from './find-same';
import { removedField, type Settled } from './merge';
import * as reading from './reading';
import { settledWith } from './settled-with';
import type { Change, Damaged, Highlight, Marks, Records, SavedArticle, SavedText } from './types';
import {
  changeArticle,
  type KeptPicture,
  putArticle,
  putPicture,
  removeForGood,
  type SaveResult,
  setDeleted,
  takeIn,
  withMarks,
  withPicture,
} from './writing';

/** How long what was deleted stays in the bin. */
export const BIN_MS = 30 * 24 * 3_600_000;

/** On which every place that shows the library hears that something in it changed. */
export const CHANGES_CHANNEL = 'safi library';

/** The saved articles. The background alone writes; the library's own page reads. A write resolves when it is on the disk. */
export interface LibraryStore {
  /**
   * Saves an article or, when it is there, updates it and keeps the reader's marks.
   * @param chosen what the reader chose of its blocks before it was saved
   */
  saveArticle(saved: ArticlePage, now: number, chosen?: ChosenBlocks): Promise<SaveResult>;
  /** Takes in articles from elsewhere, merged with those that are the same: all of them or none. Their pictures come after. */
  takeIn(incoming: readonly Records[], now: number): Promise<Settled[]>;
  /** @returns the article as it is now; `null` when there is none that can be read */
  updateMarks(id: string, marks: Partial<Marks>, now: number): Promise<SavedArticle | null>;
  /** @returns the article as it is now; `null` when there is none that can be read */
  changeTag(id: string, tag: string, isOn: boolean, now: number): Promise<SavedArticle | null>;
  /** Adds a highlight, or changes the one with its id. @returns as `updateMarks` */
  putHighlight(id: string, highlight: Highlight, now: number): Promise<SavedArticle | null>;
  /** @returns as `updateMarks` */
  removeHighlight(id: string, highlightId: string, now: number): Promise<SavedArticle | null>;
  /** Keeps the bytes of one of an article’s pictures. */
  putPicture(articleId: string, picture: KeptPicture, now: number): Promise<void>;
  /** Notes that one of an article’s pictures stays on the web. */
  leaveOnline(articleId: string, url: string, now: number): Promise<void>;
  moveToBin(ids: readonly string[], now: number): Promise<void>;
  restore(ids: readonly string[], now: number): Promise<void>;
  /** Removes for good what has been in the bin for longer than `BIN_MS`. */
  emptyBin(now: number): Promise<void>;
  /** The article as it is saved, in the bin or not; `null` when it isn't. */
  find(article: Recognisable): Promise<SavedArticle | null>;
  /** What taking in these articles would do, each by itself. */
  outlook(incoming: readonly Records[], now: number): Promise<Settled[]>;
  getArticle(id: string): Promise<SavedArticle | Damaged | null>;
  getText(id: string): Promise<SavedText | Damaged | null>;
  getPicture(articleId: string, url: string): Promise<Blob | null>;
  /** All of it, a few at a time, in the order of ids. */
  eachArticle(): AsyncGenerator<Records | Damaged>;
  /** The articles of `ids`, in that order; one that is gone is left out. */
  readArticles(ids: readonly string[]): Promise<(SavedArticle | Damaged)[]>;
  /** The texts of `ids`, in that order; one that is gone is left out. */
  readTexts(ids: readonly string[]): Promise<(SavedText | Damaged)[]>;
  /** Articles that were saved in a span of time. */
  savedBetween(from: number, to: number): Promise<SavedArticle[]>;
  /** All tags that an article has. */
  knownTags(): Promise<string[]>;
  /** The changes after `seq`, oldest first, each article at most once; from 0 on these are all articles. */
  changesSince(seq: number, limit?: number): Promise<Change[]>;
  close(): Promise<void>;
}

/** Opens the store when it is first used, and again when the browser has closed it meanwhile. */
export function openStore(familyOf: FamilyOf = () => null): LibraryStore {
  let opened: Promise<LibraryDatabase> | null = null;
  const channel = new BroadcastChannel(CHANGES_CHANNEL);
  const database = () => {
    opened ??= openDatabase(() => {
      opened = null;
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const written = <Result>(result: Result): Result => {
    channel.postMessage(null);
    return result;
  };
  const each = async (ids: readonly string[], now: number, deletedAt: number | null) => {
    for (const id of ids) await setDeleted(await database(), id, deletedAt, now);
    written(null);
  };
  const changeHighlights = async (
    id: string,
    now: number,
    change: (all: Highlight[]) => Highlight[],
    times: SavedArticle['fieldTimes'] = {},
  ) =>
    written(
      await changeArticle(await database(), id, now, (article) => {
        // In the order in which they stand in the text.
        const highlights = change(article.marks.highlights).sort((one, other) => one.start - other.start);
        const changed = withMarks(article, { highlights }, now);
        return { ...changed, fieldTimes: { ...changed.fieldTimes, ...times } };
      }),
    );

  return {
    saveArticle: async (saved, now, chosen) =>
      written(await putArticle(await database(), saved, now, familyOf, chosen)),
    takeIn: async (incoming, now) => written(await takeIn(await database(), incoming, now, familyOf)),
    updateMarks: async (id, marks, now) =>
      written(await changeArticle(await database(), id, now, (article) => withMarks(article, marks, now))),
    changeTag: async (id, tag, isOn, now) =>
      written(
        await changeArticle(await database(), id, now, (article) => {
          const others = article.marks.tags.filter((each) => each !== tag);
          return withMarks(article, { tags: isOn ? [...others, tag] : others }, now);
        }),
      ),
    putHighlight: (id, highlight, now) =>
      changeHighlights(id, now, (others) => [
        ...others.filter((each) => each.id !== highlight.id),
        // One that is put back is newer than its removal.
        { ...highlight, updatedAt: now },
      ]),
    removeHighlight: (id, highlightId, now) =>
      changeHighlights(id, now, (all) => all.filter((each) => each.id !== highlightId), {
        [removedField(highlightId)]: now,
      }),
    putPicture: async (articleId, picture, now) => written(await putPicture(await database(), articleId, picture, now)),
    async leaveOnline(articleId, url, now) {
      const online = { url, state: 'online', bytes: 0, type: '', width: 0, height: 0 } as const;
      written(await changeArticle(await database(), articleId, now, (article) => withPicture(article, online)));
    },
    moveToBin: (ids, now) => each(ids, now, now),
    restore: (ids, now) => each(ids, now, null),
    async emptyBin(now) {
      const old = await (await database()).getAllKeysFromIndex(
        'articles',
        'deletedAt',
        IDBKeyRange.upperBound(now - BIN_MS),
      );
      if (old.length > 0) written(await removeForGood(await database(), old, now));
    },
    find: async (article) =>
      findSame((await database()).transaction('articles').store, article, addressKeysOf(article, familyOf)),
    async outlook(incoming, now) {
      const looking = (await database()).transaction(['articles', 'texts', 'changes']);
      const stores = {
        articles: looking.objectStore('articles'),
        texts: looking.objectStore('texts'),
        changes: looking.objectStore('changes'),
      };
      return Promise.all(incoming.map((each) => settledWith(stores, each, now, familyOf)));
    },
    getArticle: async (id) => reading.getArticle(await database(), id),
    getText: async (id) => reading.getText(await database(), id),
    getPicture: async (articleId, url) => reading.getPicture(await database(), articleId, url),
    async *eachArticle() {
      yield* reading.eachArticle(await database());
    },
    readArticles: async (ids) => reading.readArticles(await database(), ids),
    readTexts: async (ids) => reading.readTexts(await database(), ids),
    savedBetween: async (from, to) => reading.savedBetween(await database(), from, to),
    knownTags: async () => reading.knownTags(await database()),
    changesSince: async (seq, limit) => reading.changesSince(await database(), seq, limit),
    async close() {
      channel.close();
      (await opened)?.close();
      opened = null;
    },
  };
}

import type { Marks } from '../article/marks';
import type { About, RemovedBlock, Source } from '../article/types';

export type { Highlight, Marks, ReadingState, TextPlace } from '../article/marks';

/** `kept`: its bytes are in the store · `waiting`: still to be fetched · `online`: it stays on the web. */
export type PictureState = 'kept' | 'waiting' | 'online';

export interface SavedPicture {
  /** Absolute address, as in `content`. */
  url: string;
  state: PictureState;
  /** What is `kept` weighs; else 0. */
  bytes: number;
  /** Media type; `''` until it is kept. */
  type: string;
  width: number;
  height: number;
}

/** What lists, search and exports need of an article; its text is a record of its own. All times in ms since the epoch. */
export interface SavedArticle {
  /** UUID, for good: the same after an export and an import. */
  id: string;
  /** By which the same article is recognised at other addresses: see `address-keys.ts`. */
  addressKeys: string[];
  about: About;
  savedAt: number;
  updatedAt: number;
  /** In the bin since; `null`: not in it. */
  deletedAt: number | null;
  marks: Marks;
  /** When each field of `marks`, `about` and `deletedAt` was changed last, and when each highlight that is gone was removed. */
  fieldTimes: Record<string, number>;
  pictures: SavedPicture[];
}

/** The text of a saved article: sanitised when it is shown, never before. */
export interface SavedText {
  id: string;
  content: string;
  textContent: string;
  /** Other papers that the page named with the same story. */
  alsoIn: Source[];
  /** As in the report of the page: what can be brought back, and the keys of what can be taken away. */
  removed: RemovedBlock[];
  blockKeys: string[];
}

/** The two records of one article. */
export interface Records {
  article: SavedArticle;
  text: SavedText;
}

/** The bytes of a picture that is kept. */
export interface PictureBytes {
  articleId: string;
  url: string;
  type: string;
  bytes: ArrayBuffer;
}

/**
 * The newest change of one article: a reader of the feed that knows all changes up to some `seq` asks for those after it,
 * and meets each article once. Of an article that is gone for good this stays, as its tombstone.
 */
export interface Change {
  seq: number;
  id: string;
  /** `seq` of the newest change of its text, title or names; later ones touched its marks, its pictures, or the bin. */
  textSeq: number;
  isGone: boolean;
  at: number;
}

/** A record that can't be read, in place of what it was. */
export interface Damaged {
  id: string;
  /** As of a saved article, as far as it can be told. */
  deletedAt: number | null;
  /** What is wrong, for the console. */
  damage: string;
}

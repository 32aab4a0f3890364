import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Chunk } from './catalogue';
import type { Posting } from './document';

/** Terms in order, and where their postings and places lie in the rows of the same key. */
export interface TermBlock {
  terms: string[];
  counts: Uint32Array;
  offsets: Uint32Array;
  placeOffsets: Uint32Array;
}

export type BlockKey = [segment: number, block: number];

/** A part of the index that is written once: the articles of a run of numbers. */
export interface Segment {
  id: number;
  articles: number;
  /** The first term of each of its blocks. */
  firstTerms: string[];
}

/** What one article adds until it is written into a segment. */
export interface TailDocument {
  number: number;
  terms: Map<string, Posting>;
}

/** How far the index has come, and what it is made of. */
export interface IndexState {
  /** Of the newest change of the store that is in it. */
  seq: number;
  /** Numbers given to articles so far. */
  count: number;
  totalLength: number;
  /** Oldest first. */
  segments: number[];
  /** Replaced by a merge: their rows go with the next one, since somebody may still read them. */
  retired: number[];
  nextSegment: number;
  /** Names of papers, languages and tags, to which numbers in chunks point. */
  names: string[];
}

export interface IndexSchema extends DBSchema {
  state: { key: 'state'; value: IndexState };
  chunks: { key: number; value: Chunk };
  numbers: { key: string; value: number };
  tail: { key: number; value: TailDocument };
  segments: { key: number; value: Segment };
  terms: { key: BlockKey; value: TermBlock };
  postings: { key: BlockKey; value: Uint8Array };
  places: { key: BlockKey; value: Uint8Array };
}

export type IndexDatabase = IDBPDatabase<IndexSchema>;

const INDEX_NAME = 'safi search';
/** Another version of the index is made anew from the articles. */
const INDEX_VERSION = 1;
const STORES = ['state', 'chunks', 'numbers', 'segments', 'terms', 'postings', 'places'] as const;

export function openIndexDatabase(): Promise<IndexDatabase> {
  return openDB<IndexSchema>(INDEX_NAME, INDEX_VERSION, {
    upgrade(database) {
      for (const name of [...database.objectStoreNames]) database.deleteObjectStore(name);
      for (const name of STORES) database.createObjectStore(name);
      database.createObjectStore('tail', { keyPath: 'number' });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

export const EMPTY_STATE: IndexState = {
  seq: 0,
  count: 0,
  totalLength: 0,
  segments: [],
  retired: [],
  nextSegment: 1,
  names: [],
};

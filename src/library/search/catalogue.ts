import { baseLanguage } from '../../article/language';
import type { Damaged, SavedArticle } from '../types';

/** Articles of one chunk. */
export const CHUNK = 1024;

/** What lists and filters need of `CHUNK` articles, in columns: a hundred thousand are some megabytes. */
export interface Chunk {
  ids: string[];
  savedAt: Float64Array;
  /** The day of publishing, else of saving, as the number YYYYMMDD. */
  day: Uint32Array;
  paper: Uint32Array;
  language: Uint32Array;
  minutes: Uint16Array;
  /** Words of the text. */
  length: Uint16Array;
  flags: Uint8Array;
  /** When what is searched was changed last. */
  searchedAt: Float64Array;
  tags: number[][];
}

/** As `searchedAt` of an article that is to be taken in again. */
export const NEVER = -1;

export const FLAGS = { reading: 1, done: 2, favourite: 4, bin: 8, gone: 16 } as const;

export function emptyChunk(): Chunk {
  return {
    ids: [],
    savedAt: new Float64Array(CHUNK),
    day: new Uint32Array(CHUNK),
    paper: new Uint32Array(CHUNK),
    language: new Uint32Array(CHUNK),
    minutes: new Uint16Array(CHUNK),
    length: new Uint16Array(CHUNK),
    flags: new Uint8Array(CHUNK),
    searchedAt: new Float64Array(CHUNK),
    tags: [],
  };
}

/** When what is searched of an article was changed last: its text or its names, its tags, its notes. */
export function searchedAt({ fieldTimes, savedAt }: SavedArticle): number {
  const { about = savedAt, tags = 0, highlights = 0 } = fieldTimes;
  return Math.max(about, tags, highlights);
}

/** Writes what lists need of an article into its row; `nameNumber` gives the number of a name. */
export function describe(chunk: Chunk, row: number, article: SavedArticle, nameNumber: (name: string) => number): void {
  const { about, marks } = article;
  chunk.ids[row] = article.id;
  chunk.savedAt[row] = article.savedAt;
  chunk.day[row] = dayNumber(about.publishedTime ?? new Date(article.savedAt).toISOString());
  chunk.paper[row] = nameNumber(about.source.name ?? about.siteName ?? '');
  chunk.language[row] = nameNumber(baseLanguage(about.lang));
  chunk.minutes[row] = about.readingMinutes;
  chunk.searchedAt[row] = searchedAt(article);
  chunk.tags[row] = marks.tags.map(nameNumber);
  chunk.flags[row] =
    (marks.state === 'reading' ? FLAGS.reading : marks.state === 'done' ? FLAGS.done : 0) |
    (marks.isFavourite ? FLAGS.favourite : 0) |
    (article.deletedAt === null ? 0 : FLAGS.bin);
}

/**
 * Writes an article that can't be read into its row: what was known of it stays; of one that wasn't known there is
 * only when it was written.
 */
export function describeDamaged(
  chunk: Chunk,
  row: number,
  { id, deletedAt }: Damaged,
  writtenAt: number,
  nameNumber: (name: string) => number,
): void {
  if (chunk.ids[row] !== id) {
    chunk.ids[row] = id;
    chunk.savedAt[row] = writtenAt;
    chunk.day[row] = dayNumber(new Date(writtenAt).toISOString());
    chunk.paper[row] = nameNumber('');
    chunk.language[row] = nameNumber('');
    chunk.tags[row] = [];
  }
  chunk.searchedAt[row] = NEVER;
  const flags = chunk.flags[row] ?? 0;
  chunk.flags[row] = deletedAt === null ? flags & ~FLAGS.bin : flags | FLAGS.bin;
}

/** `2026-03-09…` as 20260309. */
export function dayNumber(date: string): number {
  return Number(date.slice(0, 10).replaceAll('-', ''));
}

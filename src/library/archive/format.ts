import { isArrayOf, isCount, isRecord, isText, isTime } from '../../article/guards';
import { isRecords } from '../guards';
import type { Change, Records } from '../types';

/** How articles lie in an archive: described for other programs in `docs/archive-format.md`. */
export const ARCHIVE_FORMAT = 'safi library archive';
/** Raised when a program that knows only the version before would misread what is written. */
export const ARCHIVE_VERSION = 1;
/** So that an archive is told from other ZIP files among the downloads. */
export const ARCHIVE_ENDING = 'safi.zip';
export const MANIFEST_PATH = 'manifest.json';

const ID_PATTERN = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHA256_PATTERN = /^[0-9a-f]{64}$/;
const PICTURE_TYPE_PATTERN = /^image\/[a-z0-9.+-]+$/;

export interface ArchiveManifest {
  format: typeof ARCHIVE_FORMAT;
  version: number;
  /** Milliseconds since the epoch. */
  madeAt: number;
  /** The SHA-256 of each article's file, by the article's id. */
  articles: Record<string, string>;
  /** Articles that were removed for good. */
  tombstones: Tombstone[];
}

export type Tombstone = Pick<Change, 'id' | 'at'>;

/** One file in `articles/`. */
export interface ArchivedArticle extends Records {
  /** The file of each picture that `article` says is kept. */
  pictures: ArchivedPicture[];
}

export interface ArchivedPicture {
  /** Where it is shown from. */
  url: string;
  sha256: string;
}

export function articlePath(id: string): string {
  return `articles/${id}.json`;
}

export function picturePath(sha256: string): string {
  return `pictures/${sha256}`;
}

/** The version of an archive of ours, which another than this may have made; `null`: it is none of ours. */
export function archiveVersionOf(manifest: unknown): number | null {
  if (!isRecord(manifest) || manifest.format !== ARCHIVE_FORMAT) return null;
  return isCount(manifest.version) ? manifest.version : null;
}

export function isManifest(value: unknown): value is ArchiveManifest {
  return (
    isRecord(value) &&
    isTime(value.madeAt) &&
    isRecord(value.articles) &&
    Object.entries(value.articles).every(([id, sha256]) => ID_PATTERN.test(id) && isSha256(sha256)) &&
    isArrayOf(value.tombstones, isTombstone)
  );
}

/** @param id as the name of its file says it */
export function isArchivedArticle(value: unknown, id: string): value is ArchivedArticle {
  if (!isRecord(value) || !isRecords(value) || value.article.id !== id) return false;
  const { pictures } = value as Record<string, unknown>;
  if (!isArrayOf(pictures, isArchivedPicture)) return false;
  const kept = value.article.pictures.filter(({ state }) => state === 'kept');
  const urls = new Set(pictures.map(({ url }) => url));
  return (
    kept.length === pictures.length && kept.every(({ url, type }) => urls.has(url) && PICTURE_TYPE_PATTERN.test(type))
  );
}

function isArchivedPicture(value: unknown): value is ArchivedPicture {
  return isRecord(value) && isText(value.url) && isSha256(value.sha256);
}

function isSha256(value: unknown): value is string {
  return isText(value) && SHA256_PATTERN.test(value);
}

function isTombstone(value: unknown): value is Tombstone {
  return isRecord(value) && isText(value.id) && isTime(value.at);
}

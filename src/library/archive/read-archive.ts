import { hashOf } from '../export/pictures';
import {
  ARCHIVE_VERSION,
  type ArchivedArticle,
  type ArchiveManifest,
  archiveVersionOf,
  articlePath,
  isArchivedArticle,
  isManifest,
  MANIFEST_PATH,
  picturePath,
} from './format';
import { Refusal } from './refusal';
import { openZip } from './unzip';

/** What is unpacked of one file at most: above what a library writes, below what fills a machine. */
const MAX_ARTICLE_BYTES = 50_000_000;
const MAX_PICTURE_BYTES = 16_000_000;
const MAX_MANIFEST_BYTES = 200_000_000;

export interface Archive {
  tombstones: ArchiveManifest['tombstones'];
  ids: readonly string[];
  /** How many bytes an article is unpacked. */
  sizeOf(id: string): number;
  article(id: string): Promise<ArchivedArticle>;
  picture(sha256: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Opens an archive and looks through its list of files. Whatever is wrong with it is thrown as a `Refusal`. */
export async function openArchive(file: Blob): Promise<Archive> {
  const zip = await openZip(file);
  if (!zip.has(MANIFEST_PATH)) throw new Refusal('not-archive', 'It has no manifest.');
  const manifest = jsonIn(await zip.read(MANIFEST_PATH, MAX_MANIFEST_BYTES), MANIFEST_PATH);
  const version = archiveVersionOf(manifest);
  if (version === null) throw new Refusal('not-archive', 'Its manifest is none of ours.');
  if (version > ARCHIVE_VERSION) throw new Refusal('newer', `Its version is ${version}.`);
  if (!isManifest(manifest)) throw new Refusal('damaged', 'Its manifest is not what was written.');
  const { articles, tombstones } = manifest;

  async function read(path: string, limit: number, sha256: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await zip.read(path, limit);
    if ((await hashOf(bytes)) !== sha256) throw new Refusal('damaged', `${path} is not what was written.`);
    return bytes;
  }

  return {
    tombstones,
    ids: Object.keys(articles),
    sizeOf: (id) => zip.sizeOf(articlePath(id)),
    async article(id) {
      const path = articlePath(id);
      const found = jsonIn(await read(path, MAX_ARTICLE_BYTES, articles[id]), path);
      if (!isArchivedArticle(found, id)) throw new Refusal('damaged', `${path} is no article.`);
      return found;
    },
    picture: (sha256) => read(picturePath(sha256), MAX_PICTURE_BYTES, sha256),
  };
}

function jsonIn(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Refusal('damaged', `${path} is no JSON: ${error}`);
  }
}

import { hashOf } from '../export/pictures';
import { zipFile } from '../export/zip';
import type { Records } from '../types';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  type ArchivedArticle,
  type ArchiveManifest,
  articlePath,
  MANIFEST_PATH,
  picturePath,
  type Tombstone,
} from './format';

export interface ArchiveSource {
  articles: AsyncIterable<Records>;
  pictureOf(articleId: string, url: string): Promise<Blob | null>;
  /** Of articles that are gone for good. */
  tombstones: readonly Tombstone[];
}

/** Articles with all that the library knows of them, their pictures once each, in one ZIP file. */
export async function writeArchive({ articles, pictureOf, tombstones }: ArchiveSource, now: Date): Promise<Blob> {
  const file = zipFile('application/zip', now);
  const written = new Set<string>();
  const manifest: ArchiveManifest = {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    madeAt: now.getTime(),
    articles: {},
    tombstones: tombstones.map(({ id, at }) => ({ id, at })),
  };
  for await (const { article, text } of articles) {
    const archived: ArchivedArticle = { article: { ...article, pictures: [] }, text, pictures: [] };
    for (const picture of article.pictures) {
      const kept = picture.state === 'kept' ? await pictureOf(article.id, picture.url) : null;
      // One whose bytes can't be read any more is on the web still.
      const isLost = picture.state === 'kept' && !kept;
      archived.article.pictures.push(isLost ? { ...picture, state: 'online', bytes: 0, type: '' } : picture);
      if (!kept) continue;
      const bytes = new Uint8Array(await kept.arrayBuffer());
      const sha256 = await hashOf(bytes);
      archived.pictures.push({ url: picture.url, sha256 });
      if (written.has(sha256)) continue;
      written.add(sha256);
      await file.add(picturePath(sha256), bytes, true);
    }
    const json = new TextEncoder().encode(JSON.stringify(archived));
    manifest.articles[article.id] = await hashOf(json);
    await file.add(articlePath(article.id), json);
  }
  await file.add(MANIFEST_PATH, JSON.stringify(manifest));
  return file.close();
}

import { ARCHIVE_ENDING } from '../../../library/archive/format';
import type { Exported, ExportPlace } from '../../../library/export/exported';
import { fileName } from '../../../library/export/file-name';
import { isDamaged } from '../../../library/guards';
import type { LibraryStore } from '../../../library/store';
import type { Format } from './formats';

/** A file that was made of articles. */
export interface MadeFile {
  name: string;
  blob: Blob;
  /** Articles that couldn’t be read. */
  damaged: number;
}

export interface Progress {
  signal: AbortSignal;
  /** @param count of articles that are done */
  done(count: number): void;
}

/** Makes a file of the articles of `ids`, in that order. Throws `signal.reason` when it was stopped. */
export async function exportAs(
  format: Format,
  ids: readonly string[],
  store: LibraryStore,
  place: ExportPlace,
  progress: Progress,
): Promise<MadeFile> {
  let damaged = 0;
  let title: string | null = null;
  async function* articles(): AsyncGenerator<Exported> {
    for (const [at, id] of ids.entries()) {
      progress.signal.throwIfAborted();
      const [article, text] = await Promise.all([store.getArticle(id), store.getText(id)]);
      if (!article || !text || isDamaged(article) || isDamaged(text)) damaged++;
      else {
        title = article.about.title;
        yield { article, text };
      }
      progress.done(at + 1);
      // So that the page can draw, and hear that it is to stop.
      await new Promise((next) => setTimeout(next));
    }
  }
  const day = place.now.toISOString().slice(0, 10);
  const titleOfAll = `${place.words.say('library')} · ${day}`;
  const { blob, ending } = await written(format, articles(), ids.length === 1, titleOfAll, place);
  progress.signal.throwIfAborted();
  return { name: `${fileName(ids.length === 1 && title ? title : `Safi ${day}`)}.${ending}`, blob, damaged };
}

async function written(
  format: Format,
  articles: AsyncGenerator<Exported>,
  isOne: boolean,
  title: string,
  place: ExportPlace,
): Promise<{ blob: Blob; ending: string }> {
  // Each with what it needs, when it is needed: a zipper, a writer of Markdown.
  switch (format) {
    case 'epub':
      return {
        blob: await (await import('../../../library/export/epub')).epub(articles, title, place),
        ending: 'epub',
      };
    case 'html':
      return {
        blob: await (await import('../../../library/export/html-file')).htmlFile(articles, title, place),
        ending: 'html',
      };
    case 'json':
      return { blob: await (await import('../../../library/export/json-file')).jsonFile(articles), ending: 'json' };
    case 'archive':
      return {
        blob: await (await import('../../../library/archive/write-archive')).writeArchive(
          { articles, pictureOf: place.pictureOf, tombstones: [] },
          place.now,
        ),
        ending: ARCHIVE_ENDING,
      };
    case 'markdown':
      return (await import('../../../library/export/markdown-files')).markdownFiles(articles, isOne, place);
  }
}

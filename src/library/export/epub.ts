import { baseLanguage } from '../../article/language';
import type { Direction } from '../../article/types';
import { articleElement } from './article-element';
import { chapterDocument, numberedHeadings, serialised } from './epub-chapter';
import { type Chapter, navigationDocument } from './epub-navigation';
import { type Book, type BookFile, CONTAINER, packageDocument } from './epub-package';
import { EPUB_STYLE } from './epub-style';
import { type Exported, type ExportPlace, originalAddress, paperNameOf } from './exported';
import { filePictures } from './pictures';
import { strictAddress } from './xhtml';
import { zipFile } from './zip';

const EPUB_TYPE = 'application/epub+zip';

/**
 * A book of EPUB 3.3 with a chapter for each article. Chapters are written as the articles come, the list of them at the end:
 * only titles stay in memory.
 * @param title of a book of several articles; that of one is the article’s own
 */
export async function epub(articles: AsyncIterable<Exported>, title: string, place: ExportPlace): Promise<Blob> {
  const file = zipFile(EPUB_TYPE, place.now);
  await file.add('mimetype', EPUB_TYPE, true);
  await file.add('META-INF/container.xml', CONTAINER);
  const chapters: Chapter[] = [];
  const pictures = new Map<string, BookFile>();
  const formulas = new Set<string>();
  let first: Exported | null = null;
  for await (const exported of articles) {
    first ??= exported;
    const { about, id } = exported.article;
    const content = place.contentOf(exported);
    const paths = new Map<string, string | null>();
    for (const [url, picture] of await filePictures(id, content, place)) {
      const path = picture && `pictures/${picture.hash}.${picture.ending}`;
      paths.set(url, path && `../${path}`);
      if (!picture || !path || pictures.has(path)) continue;
      pictures.set(path, { id: `p${pictures.size + 1}`, path, type: picture.type });
      await file.add(`EPUB/${path}`, picture.bytes, true);
    }
    const { document, body } = chapterDocument(about.title, about.lang, about.dir, '../style.css');
    body.append(articleElement(document, exported, content, paths, place));
    const path = `text/${chapters.length + 1}.xhtml`;
    if (content.querySelector('math')) formulas.add(path);
    chapters.push({ path, title: about.title, lang: about.lang, dir: about.dir, headings: numberedHeadings(body) });
    await file.add(`EPUB/${path}`, serialised(document));
  }
  const book = bookOf(chapters, first, title, place);
  const files: BookFile[] = [
    { id: 'nav', path: 'nav.xhtml', type: 'application/xhtml+xml', properties: 'nav', isRead: chapters.length !== 1 },
    { id: 'style', path: 'style.css', type: 'text/css' },
    ...chapters.map(({ path }, at) => ({
      id: `c${at + 1}`,
      path,
      type: 'application/xhtml+xml',
      isRead: true,
      ...(formulas.has(path) && { properties: 'mathml' }),
    })),
    ...pictures.values(),
  ];
  await file.add('EPUB/style.css', EPUB_STYLE);
  await file.add('EPUB/nav.xhtml', navigationDocument(book.title, chapters, place));
  await file.add('EPUB/package.opf', packageDocument(book, files));
  return file.close();
}

function bookOf(chapters: readonly Chapter[], first: Exported | null, title: string, place: ExportPlace): Book {
  const several = {
    id: crypto.randomUUID(),
    title,
    lang: commonest(chapters.map(({ lang }) => baseLanguage(lang))) ?? place.words.lang,
    dir: commonest(chapters.map(({ dir }) => dir)) ?? place.words.dir,
    date: null,
    creators: [],
    publisher: null,
    source: null,
    modified: place.now,
  };
  if (chapters.length !== 1 || !first) return several;
  const { about, id } = first.article;
  return {
    ...several,
    id,
    title: about.title,
    date: /^\d{4}-\d{2}-\d{2}/.exec(about.publishedTime ?? '')?.[0] ?? null,
    creators: about.byline ? [about.byline] : [],
    publisher: paperNameOf(about),
    source: strictAddress(originalAddress(about)),
  };
}

function commonest<Value extends string | Direction>(values: readonly (Value | null)[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

import { type Exported, type ExportPlace, originalAddress, paperNameOf } from './exported';
import { uniqueNames } from './file-name';
import { type FilePicture, filePictures } from './pictures';
import { zipFile } from './zip';

/**
 * The articles as files of Markdown with front matter, and their pictures beside them, in one ZIP file; one article that
 * has no pictures of its own as one file.
 */
export async function markdownFiles(
  articles: AsyncIterable<Exported>,
  isOne: boolean,
  place: ExportPlace,
): Promise<{ blob: Blob; ending: string }> {
  const file = zipFile('application/zip', place.now);
  const nameOf = uniqueNames();
  const written = new Set<string>();
  for await (const exported of articles) {
    const content = place.contentOf(exported);
    const pictures = await filePictures(exported.article.id, content, place);
    const paths = new Map(
      [...pictures].flatMap(([url, picture]) => (picture ? [[url, pathOf(picture)] as const] : [])),
    );
    for (const shown of content.querySelectorAll('img')) {
      const path = paths.get(shown.getAttribute('src') ?? '');
      if (path) shown.setAttribute('src', path);
    }
    const text = markdownText(exported, content, place);
    if (isOne && paths.size === 0) return { blob: new Blob([text], { type: 'text/markdown' }), ending: 'md' };
    for (const picture of pictures.values()) {
      if (!picture || written.has(picture.hash)) continue;
      written.add(picture.hash);
      await file.add(pathOf(picture), picture.bytes, true);
    }
    await file.add(`${nameOf(exported.article.about.title)}.md`, text);
  }
  return { blob: await file.close(), ending: 'zip' };
}

function pathOf({ hash, ending }: FilePicture): string {
  return `pictures/${hash}.${ending}`;
}

/** One article with what is known of it in front, as programs for notes read it. */
function markdownText(exported: Exported, content: HTMLElement, place: ExportPlace): string {
  const { about, marks, savedAt } = exported.article;
  const front = {
    title: about.title,
    author: about.byline,
    paper: paperNameOf(about),
    published: about.publishedTime,
    source: originalAddress(about),
    url: about.url,
    lang: about.lang,
    dir: about.dir,
    saved: new Date(savedAt).toISOString(),
    state: marks.state,
    favourite: marks.isFavourite || null,
    tags: marks.tags.length > 0 ? marks.tags : null,
  };
  // Every value of JSON is one of YAML.
  const lines = Object.entries(front)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const notes = marks.highlights
    .filter(({ exact }) => exact)
    .map(({ exact, note }) => `> ${exact.replace(/\n/g, '\n> ')}\n${note ? `\n${note}\n` : ''}`);
  const noted = notes.length > 0 ? `\n## ${place.words.say('notes')}\n\n${notes.join('\n')}` : '';
  const heading = about.title.replace(/([\\`*_[\]<>#])/g, '\\$1').replace(/\s+/g, ' ');
  return `---\n${lines.join('\n')}\n---\n\n# ${heading}\n\n${place.markdownOf(content)}\n${noted}`;
}

import { base64Of } from '../../article/base64';
import { articleElement } from './article-element';
import type { Exported, ExportPlace } from './exported';
import { HTML_STYLE } from './html-style';
import { type FilePicture, filePictures } from './pictures';
import { element } from './xhtml';

/** The file asks nothing of the network and runs nothing, wherever it is opened. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/**
 * The articles as one file of HTML, with a table of contents where there are several, and the pictures in it.
 * @param title of a file of several articles
 */
export async function htmlFile(articles: AsyncIterable<Exported>, title: string, place: ExportPlace): Promise<Blob> {
  const page = document.implementation.createHTMLDocument('');
  const { words } = place;
  const bodies: Blob[] = [];
  const entries: Element[] = [];
  let shown = { title, lang: words.lang as string | null, dir: words.dir };
  for await (const exported of articles) {
    const { about, id } = exported.article;
    const content = place.contentOf(exported);
    const addresses = new Map<string, string | null>();
    for (const [url, picture] of await filePictures(id, content, place)) {
      addresses.set(url, picture && dataAddress(picture));
    }
    const article = articleElement(page, exported, content, addresses, place);
    article.id = `a${bodies.length + 1}`;
    // As a blob, so that the texts of a whole library needn’t be in memory together.
    bodies.push(new Blob([article.outerHTML, '\n']));
    const link = element(page, 'a', { href: `#${article.id}`, lang: about.lang, dir: about.dir }, about.title);
    entries.push(element(page, 'li', {}, link));
    if (bodies.length === 1) shown = about;
  }
  const isOne = bodies.length === 1;
  if (!isOne) shown = { title, lang: words.lang, dir: words.dir };
  const contents = isOne
    ? ''
    : element(
        page,
        'nav',
        {},
        element(page, 'h1', {}, title),
        element(page, 'h2', {}, words.say('contents')),
        element(page, 'ol', {}, ...entries),
      ).outerHTML;
  const head = element(
    page,
    'head',
    {},
    element(page, 'meta', { charset: 'utf-8' }),
    element(page, 'meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element(page, 'meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element(page, 'title', {}, shown.title),
    element(page, 'style', {}, HTML_STYLE),
  ).outerHTML;
  const opening = element(page, 'html', { lang: shown.lang, dir: shown.dir }).outerHTML.replace('</html>', '');
  return new Blob(
    ['<!doctype html>\n', opening, '\n', head, '\n<body>\n', contents, '\n', ...bodies, '</body>\n</html>\n'],
    { type: 'text/html;charset=utf-8' },
  );
}

function dataAddress({ type, bytes }: FilePicture): string {
  return `data:${type};base64,${base64Of(bytes)}`;
}

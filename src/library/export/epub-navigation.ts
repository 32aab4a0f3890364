import type { Direction } from '../../article/types';
import { chapterDocument, type Heading, serialised } from './epub-chapter';
import type { ExportPlace } from './exported';
import { element, titleText } from './xhtml';

const OPS = 'http://www.idpf.org/2007/ops';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

export interface Chapter {
  /** File name, beside that of the navigation. */
  path: string;
  title: string;
  lang: string | null;
  dir: Direction;
  headings: Heading[];
}

/** The table of contents: the articles, and under each its headings. */
export function navigationDocument(title: string, chapters: readonly Chapter[], { words }: ExportPlace): string {
  const { document, body } = chapterDocument(title, words.lang, words.dir, 'style.css');
  document.documentElement.setAttributeNS(XMLNS, 'xmlns:epub', OPS);
  const nav = element(document, 'nav', { id: 'toc' }, element(document, 'h1', {}, words.say('contents')));
  nav.setAttributeNS(OPS, 'epub:type', 'toc');
  const list = element(document, 'ol');
  for (const { path, title: name, lang, dir, headings } of chapters) {
    const item = entry(document, path, name, lang, dir);
    const inner = nested(document, headings, path, lang, dir);
    if (inner) item.append(inner);
    list.append(item);
  }
  nav.append(list);
  body.append(nav);
  return serialised(document);
}

/** Headings of the second level, and those of the third under them. */
function nested(
  document: Document,
  headings: readonly Heading[],
  path: string,
  lang: string | null,
  dir: Direction,
): Element | null {
  const list = element(document, 'ol');
  for (const { id, text, level } of headings) {
    const item = entry(document, `${path}#${id}`, text, lang, dir);
    const above = level > 2 ? list.lastElementChild : null;
    if (!above) list.append(item);
    else if (above.lastElementChild?.localName === 'ol') above.lastElementChild.append(item);
    else above.append(element(document, 'ol', {}, item));
  }
  return list.firstChild ? list : null;
}

function entry(document: Document, href: string, text: string, lang: string | null, dir: Direction): Element {
  return element(document, 'li', {}, element(document, 'a', { href, lang, dir }, titleText(text)));
}

import type { Direction } from '../../article/types';
import { serialised } from './epub-chapter';
import { titleText, xmlText } from './xhtml';

const OPF = 'http://www.idpf.org/2007/opf';
const DC = 'http://purl.org/dc/elements/1.1/';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

export interface Book {
  /** UUID. */
  id: string;
  title: string;
  /** BCP 47. */
  lang: string;
  /** The way in which its pages turn. */
  dir: Direction;
  /** `YYYY-MM-DD`; of one article only. */
  date: string | null;
  creators: string[];
  publisher: string | null;
  /** Where a book of one article is from. */
  source: string | null;
  modified: Date;
}

export interface BookFile {
  id: string;
  path: string;
  type: string;
  /** Whether it is read, in the order of the files. */
  isRead?: boolean;
  properties?: string;
}

/** The package document of an EPUB 3: what the book is, its files, and their order. */
export function packageDocument(book: Book, files: readonly BookFile[]): string {
  const made = document.implementation.createDocument(OPF, 'package', null);
  const opf = (name: string, attributes: Record<string, string | undefined>, ...children: (Node | string)[]) => {
    const element = made.createElementNS(OPF, name);
    for (const [key, value] of Object.entries(attributes)) if (value) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const about = (name: string, value: string, id = '') => {
    const element = made.createElementNS(DC, `dc:${name}`);
    if (id) element.id = id;
    element.append(xmlText(value));
    return element;
  };
  const optional = (name: string, value: string | null) => (value?.trim() ? [about(name, value)] : []);

  const root = made.documentElement;
  root.setAttributeNS(XMLNS, 'xmlns:dc', DC);
  root.setAttribute('version', '3.0');
  root.setAttribute('unique-identifier', 'id');
  root.setAttribute('dir', book.dir);
  root.append(
    opf(
      'metadata',
      {},
      about('identifier', `urn:uuid:${book.id}`, 'id'),
      about('title', titleText(book.title)),
      about('language', book.lang),
      ...book.creators.map((creator) => about('creator', creator)),
      ...optional('publisher', book.publisher),
      ...optional('date', book.date),
      ...optional('source', book.source),
      opf('meta', { property: 'dcterms:modified' }, book.modified.toISOString().replace(/\.\d+Z$/, 'Z')),
    ),
    opf(
      'manifest',
      {},
      ...files.map(({ id, path, type, properties }) => opf('item', { id, href: path, 'media-type': type, properties })),
    ),
    opf(
      'spine',
      { 'page-progression-direction': book.dir },
      ...files.filter(({ isRead }) => isRead).map(({ id }) => opf('itemref', { idref: id })),
    ),
  );
  return serialised(made);
}

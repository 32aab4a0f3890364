import { element, setLanguage, titleText, XHTML } from './xhtml';

/** A document of XHTML with a title and the book’s style, ready for its body. */
export function chapterDocument(
  title: string,
  lang: string | null,
  dir: string,
  style: string,
): { document: XMLDocument; body: Element } {
  const type = document.implementation.createDocumentType('html', '', '');
  const made = document.implementation.createDocument(XHTML, 'html', type);
  const root = made.documentElement;
  setLanguage(root, lang);
  root.setAttribute('dir', dir);
  const body = element(made, 'body');
  root.append(
    element(
      made,
      'head',
      {},
      element(made, 'meta', { charset: 'utf-8' }),
      element(made, 'title', {}, titleText(title)),
      element(made, 'link', { rel: 'stylesheet', type: 'text/css', href: style }),
    ),
    body,
  );
  return { document: made, body };
}

/** A heading of a chapter, for the table of contents. */
export interface Heading {
  id: string;
  text: string;
  level: number;
}

/** Gives the headings of a chapter’s text ids by which the table of contents leads to them. */
export function numberedHeadings(body: Element): Heading[] {
  return [...body.querySelectorAll('*')]
    .filter(({ localName }) => localName === 'h2' || localName === 'h3')
    .filter((heading) => heading.textContent?.trim() && !heading.closest('table, figure, .notes'))
    .map((heading, at) => {
      heading.id ||= `h${at + 1}`;
      return { id: heading.id, text: heading.textContent?.trim() ?? '', level: Number(heading.localName[1]) };
    });
}

export function serialised(document: Document): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

import { FORMULA_ATTRIBUTES } from '../../article/formulas';
import { element, strictAddress, xmlText } from './xhtml';

/** Where a picture of the text lies in the file that is made; `null`: it isn’t in it, and is linked. */
export type PicturePaths = ReadonlyMap<string, string | null>;

export interface ContentPlace {
  document: Document;
  pictures: PicturePaths;
  /** What a link says that stands for a picture without words of its own. */
  pictureLabel: string;
}

/** What holds paragraphs and the like, or a line of text only. */
type Model = 'flow' | 'phrasing';

const PHRASING = new Set(['a', 'em', 'strong', 'sup', 'sub', 'code', 'mark']);
const LINES = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);
const LISTS = new Set(['ul', 'ol']);
const TABLE_PARTS = ['thead', 'tbody', 'tfoot'];

/** Browsers cap how deep a page nests; who writes XML by walking must do so too. */
const MAX_DEPTH = 200;

/**
 * Safe nodes of an article written anew as valid XHTML, which EPUB asks for: every element stands where its parent admits
 * it, and what stands elsewhere gives its words to what is around it.
 */
export function validContent(content: Node, place: ContentPlace): DocumentFragment {
  const made = place.document.createDocumentFragment();
  writeChildren(content, made, 'flow', place, 0);
  // What a link led to may have given its words to what is around it.
  const ids = new Set([...made.querySelectorAll('[id]')].map(({ id }) => `#${id}`));
  for (const link of made.querySelectorAll('a[href^="#"]'))
    if (!ids.has(link.getAttribute('href') ?? '')) link.replaceWith(...link.childNodes);
  return made;
}

function writeChildren(from: Node, into: Node, model: Model, place: ContentPlace, depth: number): void {
  if (depth > MAX_DEPTH) {
    into.appendChild(place.document.createTextNode(xmlText(from.textContent ?? '')));
    return;
  }
  for (const child of from.childNodes) write(child, into, model, place, depth + 1);
}

function write(node: Node, into: Node, model: Model, place: ContentPlace, depth: number): void {
  if (node.nodeType === 3 /* a text */) {
    into.appendChild(place.document.createTextNode(xmlText(node.textContent ?? '')));
    return;
  }
  if (node.nodeType !== 1 /* an element */) return;
  const source = node as Element;
  const name = source.localName;
  const inside = (made: Element, inner: Model): void => {
    into.appendChild(made);
    writeChildren(source, made, inner, place, depth);
  };
  const make = (attributes = {}) => element(place.document, name, { ...common(source), ...attributes });

  if (name === 'br') into.appendChild(element(place.document, 'br'));
  else if (name === 'img') writePicture(source, into, place);
  else if (name === 'a' && isWithin(into, 'a')) writeChildren(source, into, 'phrasing', place, depth);
  else if (name === 'a') inside(make(linkOf(source)), 'phrasing');
  else if (name === 'math') into.appendChild(formula(source, place.document));
  else if (PHRASING.has(name)) inside(make(), 'phrasing');
  else if (model === 'phrasing') {
    if (into.lastChild && source.textContent?.trim()) into.appendChild(element(place.document, 'br'));
    writeChildren(source, into, 'phrasing', place, depth);
  } else if (LINES.has(name)) inside(make(), 'phrasing');
  else if (name === 'blockquote') inside(make(), 'flow');
  else if (name === 'hr') into.appendChild(element(place.document, 'hr'));
  else if (LISTS.has(name)) writeList(source, make(), into, place, depth);
  else if (name === 'dl') writeTerms(source, make(), into, place, depth);
  else if (name === 'table') writeTable(source, make(), into, place, depth);
  else if (name === 'figure') writeFigure(source, make(), into, place, depth);
  else if (name === 'figcaption' || name === 'caption' || name === 'dt')
    inside(element(place.document, 'p', common(source)), 'phrasing');
  else writeChildren(source, into, 'flow', place, depth);
}

function writePicture(source: Element, into: Node, { document, pictures, pictureLabel }: ContentPlace): void {
  const url = source.getAttribute('src') ?? '';
  const path = pictures.get(url);
  const alt = source.getAttribute('alt') ?? '';
  if (path) {
    into.appendChild(element(document, 'img', { src: path, alt, title: source.getAttribute('title') }));
  } else if (url && !isWithin(into, 'a')) {
    into.appendChild(element(document, 'a', { href: strictAddress(url) }, alt || pictureLabel));
  } else if (alt) into.appendChild(document.createTextNode(xmlText(alt)));
}

function writeList(source: Element, list: Element, into: Node, place: ContentPlace, depth: number): void {
  for (const child of source.childNodes) {
    if (child.nodeType !== 1 && !child.textContent?.trim()) continue;
    const item = element(place.document, 'li', child.nodeType === 1 ? common(child as Element) : {});
    if ((child as Element).localName === 'li') writeChildren(child, item, 'flow', place, depth + 1);
    else write(child, item, 'flow', place, depth + 1);
    list.append(item);
  }
  if (list.firstChild) into.appendChild(list);
}

/** Terms with what they mean; where one of the two is missing, as paragraphs. */
function writeTerms(source: Element, list: Element, into: Node, place: ContentPlace, depth: number): void {
  const parts = [...source.children];
  const order = parts.map(({ localName }) => (localName === 'dt' ? 't' : localName === 'dd' ? 'd' : '?')).join('');
  if (!/^(?:t+d+)+$/.test(order)) {
    writeChildren(source, into, 'flow', place, depth);
    return;
  }
  for (const part of parts) {
    const made = element(place.document, part.localName, common(part));
    writeChildren(part, made, part.localName === 'dt' ? 'phrasing' : 'flow', place, depth + 1);
    list.append(made);
  }
  into.appendChild(list);
}

function writeTable(source: Element, table: Element, into: Node, place: ContentPlace, depth: number): void {
  const own = (selector: string) =>
    [...source.querySelectorAll(selector)].filter((each) => each.closest('table') === source);
  const [caption] = own('caption');
  if (caption) {
    const made = element(place.document, 'caption', common(caption));
    writeChildren(caption, made, 'phrasing', place, depth + 1);
    table.append(made);
  }
  // A head stands first and a foot last, and there is one of each.
  const parts = new Map(TABLE_PARTS.map((name) => [name, element(place.document, name)]));
  for (const row of own('tr')) {
    const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
    const made = element(place.document, 'tr', common(row));
    for (const cell of cells) made.append(cellOf(cell, place, depth + 1));
    const part = row.parentElement?.localName ?? '';
    if (cells.length > 0) (parts.get(part) ?? parts.get('tbody'))?.append(made);
  }
  table.append(...[...parts.values()].filter((part) => part.firstChild));
  if (table.querySelector('tr')) into.appendChild(table);
  else writeChildren(source, into, 'flow', place, depth);
}

function cellOf(cell: Element, place: ContentPlace, depth: number): Element {
  const made = element(place.document, cell.localName, {
    ...common(cell),
    colspan: span(cell, 'colspan'),
    rowspan: span(cell, 'rowspan'),
  });
  writeChildren(cell, made, cell.localName === 'th' ? 'phrasing' : 'flow', place, depth);
  return made;
}

function writeFigure(source: Element, figure: Element, into: Node, place: ContentPlace, depth: number): void {
  const caption = [...source.children].find(({ localName }) => localName === 'figcaption');
  for (const child of source.childNodes) if (child !== caption) write(child, figure, 'flow', place, depth + 1);
  if (caption?.textContent?.trim()) {
    const made = element(place.document, 'figcaption', common(caption));
    writeChildren(caption, made, 'phrasing', place, depth + 1);
    figure.append(made);
  }
  if (figure.textContent?.trim() || figure.querySelector('img')) into.appendChild(figure);
}

/** The only ids are those that links of the text lead to. */
function common(source: Element): Record<string, string | null> {
  const dir = source.getAttribute('dir');
  const { id } = source;
  return { id: id || null, lang: source.getAttribute('lang'), dir: dir === 'rtl' || dir === 'ltr' ? dir : null };
}

function linkOf(source: Element): Record<string, string | null> {
  const href = source.getAttribute('href') ?? '';
  return { href: href.startsWith('#') ? href : strictAddress(href), role: source.getAttribute('role') };
}

/** Its signs alone: a highlight marks no part of it. */
function formula(source: Element, document: Document): Element {
  const { namespaceURI } = source;
  const made = document.createElementNS(namespaceURI, source.localName);
  for (const name of ['alttext', ...FORMULA_ATTRIBUTES]) {
    const value = source.getAttribute(name);
    if (value) made.setAttribute(name, xmlText(value));
  }
  // They run so among Arabic letters too, and a book may not say it by a style.
  if (source.localName === 'math' && !source.hasAttribute('dir')) made.setAttribute('dir', 'ltr');
  const parts = [...source.children].filter((part) => part.namespaceURI === namespaceURI);
  if (parts.length > 0) made.append(...parts.map((part) => formula(part, document)));
  else made.append(xmlText(source.textContent ?? ''));
  return made;
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number | null {
  const count = Number(cell.getAttribute(name));
  return Number.isInteger(count) && count > 1 && count <= 1000 ? count : null;
}

function isWithin(node: Node, name: string): boolean {
  return node.nodeType === 1 && (node as Element).closest(name) !== null;
}

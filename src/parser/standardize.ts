import { decoded, webAddress } from '../article/address';
import { collapse } from '../article/fold';
import { ContentWriter } from './content-writer';
import type { GeneralSteps } from './general-steps';
import { BLOCK_TAGS, type Box, type Line, type Page } from './page';
import { imageOf, isSmall, pictureAddress } from './picture';
import type { SelectedText } from './select-text';

const INLINE: Record<string, string> = {
  A: 'a',
  EM: 'em',
  I: 'em',
  CITE: 'em',
  STRONG: 'strong',
  B: 'strong',
  CODE: 'code',
  KBD: 'code',
  SAMP: 'code',
  TT: 'code',
  SUP: 'sup',
  SUB: 'sub',
};
/** Elements and text, as `takeApart` walks them. */
const SHOWN_NODES = 5;
const BLOCK_SELECTOR = [...BLOCK_TAGS].join();

/** Deeper than this the page's structure says nothing: its text is taken flat. */
const MAX_DEPTH = 250;

/** Pictures with a side of so many pixels are icons. */
const ICON_SIZE = 39;

/** Content as the same few elements (see ARCHITECTURE.md), whatever markup it had. */
export interface StandardContent {
  /** Stands in no document. */
  element: Element;
  /** For each top-level block, the index of the line that it begins with. */
  starts: number[];
}

/** Writes `text` anew: its lines, in the elements that hold them. */
export function standardize(page: Page, text: SelectedText, general: GeneralSteps | null): StandardContent {
  const element = page.document.createElement('div');
  const writer = new ContentWriter(page.document, element);
  const root = text.root?.element ?? page.body;
  new Standardizer(page, writer, text.lines, root, general).children(root, 0);
  writer.endParagraph();
  while (element.lastElementChild?.tagName === 'HR') element.lastElementChild.remove();
  return { element, starts: writer.starts() };
}

class Standardizer {
  private readonly _pictures = new Set<string>();
  private readonly _lineOf = new Map<Node, number>();
  /** What is written under a picture, wherever the page shows it. */
  private readonly _captions = new Map<string, string>();
  /** The elements that hold something of the text: no others are looked into. */
  private readonly _holders = new Set<Node>();
  private readonly _forms = new Set<Node>();
  /** Of what links of the text lead to on the page itself: notes, sections. */
  private readonly _anchors = new Set<string>();
  private readonly _walker: TreeWalker;
  private _line = 0;

  constructor(
    private readonly page: Page,
    private readonly writer: ContentWriter,
    lines: Line[],
    root: Element,
    private readonly general: GeneralSteps | null,
  ) {
    this._walker = (root.ownerDocument ?? page.document).createTreeWalker(root, SHOWN_NODES);
    for (const [leaf, caption] of page.captions) {
      const image = imageOf(leaf, page);
      const address = image && pictureAddress(image, page.base);
      if (address) this._captions.set(pictureKey(address), caption);
    }
    for (const { box, index, leaves, links } of lines) {
      for (const link of links) {
        const [start = '', name] = (link.getAttribute('href') ?? '').split('#');
        if (name && page.url.startsWith(start)) this._anchors.add(decoded(name));
      }
      for (let each: Box | null = box; each; each = each.parent) if (each.tag === 'FORM') this._forms.add(each.element);
      for (const leaf of leaves) {
        this._lineOf.set(leaf, index);
        this._hold(leaf, root);
      }
    }
  }

  private _hold(leaf: Node, root: Element): void {
    const walker = this._walker;
    walker.currentNode = leaf;
    for (let holder = walker.parentNode(); holder && !this._holders.has(holder); holder = walker.parentNode())
      this._holders.add(holder);
    this._holders.add(root);
  }

  children(node: Node, depth: number): void {
    const walker = this._walker;
    walker.currentNode = node;
    let child = walker.firstChild();
    while (child) {
      this._node(child, depth + 1);
      walker.currentNode = child;
      child = walker.nextSibling();
    }
  }

  private _node(node: Node, depth: number): void {
    const line = this._lineOf.get(node);
    this._line = line ?? this._line;
    if (this._forms.has(node)) this._paragraphs(node as Element, depth);
    else if (node.nodeType === 3) {
      if (line !== undefined) this.writer.text(node.nodeValue ?? '', this._line);
    } else if (node.nodeType === 1) this._element(node as Element, depth);
  }

  private _element(element: Element, depth: number): void {
    const { writer } = this;
    const tag = element.tagName;
    const isHeld = this._holders.has(element) || this._lineOf.has(element);
    // What isn't of the text gives its name to nothing else; an empty <a name> stands for what comes.
    const name = this._anchors.size > 0 && (isHeld || tag === 'A') && (element.id || element.getAttribute('name'));
    if (name && this._anchors.has(name)) writer.anchor(name, BLOCK_TAGS.has(tag));
    const inline = INLINE[tag];
    if (tag === 'BR') writer.lineBreak();
    else if (tag === 'HR') writer.rule();
    else if (this._lineOf.has(element)) this._leaf(element);
    else if (!this._holders.has(element)) return;
    else if (depth > MAX_DEPTH) writer.text(` ${this._textOf(element)} `, this._line);
    else if (tag === 'PRE') writer.preformatted(this._textOf(element), this._line);
    else if (/^H[1-6]$/.test(tag)) this._heading(element, depth);
    else if (tag === 'TABLE') this._table(element, depth);
    else if (/^(?:[UOD]L|BLOCKQUOTE)$/.test(tag)) this._nested(tag.toLowerCase(), element, depth);
    else if (tag === 'LI' || tag === 'DT' || tag === 'DD') this._item(element, depth);
    else if (inline && !element.querySelector(BLOCK_SELECTOR)) this._inline(inline, element, depth);
    else if (BLOCK_TAGS.has(tag)) this._paragraphs(element, depth);
    else this.children(element, depth);
  }

  /** What is kept of the text of `element`, as it stands. */
  private _textOf(element: Element): string {
    const walker = this.page.document.createTreeWalker(element, SHOWN_NODES);
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeName === 'BR') text += '\n';
      else if (node.nodeType === 3 && this._lineOf.has(node)) text += node.nodeValue ?? '';
    }
    return text;
  }

  private _leaf(element: Element): void {
    const image = imageOf(element, this.page);
    if (image) return this._picture(image);
    const formula = this.general?.formulaOf(this.page, element);
    if (formula) this.writer.text(formula.textContent, this._line, formula);
    else this._embed(element);
  }

  /** What stands in a block of its own, and no paragraph with what stands before or after it. */
  private _paragraphs(element: Element, depth: number): void {
    this.writer.endParagraph();
    this.children(element, depth);
    this.writer.endParagraph();
  }

  private _inline(tag: string, element: Element, depth: number): void {
    const href = tag === 'a' ? webAddress(element.getAttribute('href'), this.page.base) : null;
    if ((tag === 'a' && href === null) || collapse(element.textContent ?? '') === '')
      return this.children(element, depth);
    this.writer.openInline(tag, href === null ? {} : { href });
    this.children(element, depth);
    this.writer.closeInline();
  }

  /** The page's `<h1>` is the title; another one is a heading like `<h2>`. A heading of several paragraphs is none. */
  private _heading(element: Element, depth: number): void {
    const level = Math.max(2, Number(element.tagName[1]));
    this.writer.heading(`h${level}`, () => this.children(element, depth));
  }

  private _nested(tag: string, element: Element, depth: number): void {
    this.writer.block(tag, {}, () => this.children(element, depth));
  }

  /** An item outside of a list is a paragraph. */
  private _item(element: Element, depth: number): void {
    if (this.writer.holds(element.tagName === 'LI' ? /^[UO]L$/ : /^D(?:L|IV)$/))
      this._nested(element.tagName.toLowerCase(), element, depth);
    else this._paragraphs(element, depth);
  }

  private _table(element: Element, depth: number): void {
    if (!isDataTable(element)) {
      for (const part of element.querySelectorAll('caption,td,th')) {
        if (part.closest('table') === element && this._holders.has(part)) this._paragraphs(part, depth);
      }
      return;
    }
    this.writer.block('table', {}, () => {
      for (const part of element.children) {
        if (part.tagName === 'CAPTION') this._nested('caption', part, depth);
        else if (/^T(?:HEAD|BODY|FOOT)$/.test(part.tagName))
          this.writer.block(part.tagName.toLowerCase(), {}, () => this._rows(part, depth));
      }
    });
  }

  private _rows(section: Element, depth: number): void {
    for (const row of section.children)
      if (row.tagName === 'TR') this.writer.block('tr', {}, () => this._cells(row, depth));
  }

  private _cells(row: Element, depth: number): void {
    for (const cell of row.children) {
      if (cell.tagName !== 'TD' && cell.tagName !== 'TH') continue;
      const spans = ['colspan', 'rowspan'].flatMap((name) =>
        /^[2-9]$|^\d\d$/.test(cell.getAttribute(name) ?? '') ? [[name, cell.getAttribute(name) ?? '']] : [],
      );
      this.writer.block(cell.tagName.toLowerCase(), Object.fromEntries(spans), () => this.children(cell, depth));
    }
  }

  private _picture(image: Element): void {
    const address = pictureAddress(image, this.page.base);
    if (address === null || isSmall(image, ICON_SIZE) || this._pictures.has(pictureKey(address))) return;
    this._pictures.add(pictureKey(address));
    const caption = this._captions.get(pictureKey(address));
    const figure = this.writer.make('figure', {});
    figure.append(this.writer.make('img', { src: address, alt: collapse(image.getAttribute('alt') ?? '') }));
    if (caption) {
      const element = this.writer.make('figcaption', {});
      element.append(caption);
      figure.append(element);
    }
    this.writer.figure(figure, this._line);
  }

  private _embed(element: Element): void {
    const link = element.querySelector(
      'a[href*="/status/"],a[href*="instagram.com"],a[href*="tiktok.com"],source[src]',
    );
    const address = webAddress(
      element.getAttribute('src') ||
        element.getAttribute('data-src') ||
        link?.getAttribute('href') ||
        link?.getAttribute('src'),
      this.page.base,
    );
    if (address === null) return;
    const figure = this.writer.make('figure', { 'data-embed': '' });
    const card = this.writer.make('a', { href: address });
    card.append(collapse(element.getAttribute('title') ?? '') || new URL(address).hostname.replace(/^www\./, ''));
    figure.append(card);
    this.writer.figure(figure, this._line);
  }
}

/** A table that holds data has rows of several short cells; one that holds the page has long ones, or tables. */
function isDataTable(table: Element): boolean {
  if (table.querySelector('table') || table.getAttribute('role') === 'presentation') return false;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').trim()),
  );
  if (rows.length < 2 || Math.max(...rows.map((row) => row.filter((cell) => cell !== '').length)) < 2) return false;
  if (table.querySelector('th,caption,thead')) return true;
  const wide = rows.filter((row) => row.length > 1).length;
  return wide >= rows.length * 0.6 && rows.flat().every((cell) => cell.length < 250);
}

/** The same picture in another size is the same picture. */
function pictureKey(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return (
    hostname +
    pathname.replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, '') +
    (/(?:^|[?&])(?:id|img|image|file|src|url)=/.test(search) ? search : '')
  );
}

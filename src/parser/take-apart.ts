import { collapse } from '../article/fold';
import { keyOf } from './block-keys';
import { flatCopy, isShadowHost } from './flat-tree';
import { dismissalOf, isEmbed, NameReasons, type ReadAttribute } from './never-text';
import { pictureInNoscript } from './noscript-pictures';
import { BLOCK_TAGS, type Box, type Line, type Page } from './page';
import { cutElement } from './removed-blocks';

/** Bounds on work. What comes later is left unread, and the report says so. A long book has a million characters. */
const MAX_NODES = 150_000;
const MAX_LINES = 20_000;
const MAX_TEXT = 1_000_000;

/** Each is HTML in a text, and parsed by itself. */
const MAX_NOSCRIPT_PICTURES = 500;

/** Elements and text: comments are nothing to a reader. */
const SHOWN_NODES = 5;

/** Takes `document` apart into lines, without what is never text. Reads the page itself, and changes nothing in it. */
export function takeApart(document: Document, url: string, keep: readonly string[]): Page {
  const root = document.documentElement;
  if (!root || root.tagName === 'HTML') {
    const page = emptyPage(document, url, keep);
    // What shadow roots hold is found on the way: to look for them first would be a second walk over each page.
    if (!page.body || new LineReader(page, document, isShadowHost).read(page.body)) return page;
  }
  const flat = flatCopy(document);
  const page = emptyPage(flat, url, keep);
  if (page.body) new LineReader(page, flat, null).read(page.body);
  return page;
}

function emptyPage(document: Document, url: string, keep: readonly string[]): Page {
  return {
    document: document.implementation.createHTMLDocument(''),
    url,
    base: baseOf(document, url),
    body: document.body ?? document.documentElement,
    lines: [],
    noscriptPictures: new Map(),
    captions: new Map(),
    cuts: [],
    keep: new Set(keep),
    kept: new Map(),
    partial: null,
  };
}

function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  try {
    const base = new URL(href ?? '', url);
    return base.protocol.startsWith('http') ? base.href : url;
  } catch {
    return url; // A <base> that no browser follows.
  }
}

class LineReader {
  private readonly _lines: Line[];
  /**
   * A form's own properties are shadowed by its controls: with `<input name=nextSibling>` in it, `form.nextSibling` is
   * the input, in every script's world. Aggregators put whole pages into forms. So the page is walked by a tree walker,
   * and no element is asked for its attributes itself.
   */
  private readonly _forms: Set<Element>;
  private readonly _walker: TreeWalker;
  private readonly _read: ReadAttribute;
  private readonly _isBare: (element: Element) => boolean;
  private readonly _reasons = new NameReasons();
  private _box: Box | null = null;
  private _link: HTMLAnchorElement | null = null;
  private _line: Line | null = null;
  private _kept: { element: Element; key: string } | null = null;
  private _raw = '';
  private _linkedRaw = '';
  private _level = 0;
  private _size = 0;
  private _isStopped = false;

  constructor(
    private readonly page: Page,
    document: Document,
    private readonly stopsAt: ((element: Element) => boolean) | null,
  ) {
    this._lines = page.lines;
    this._forms = new Set(document.querySelectorAll('form'));
    this._walker = document.createTreeWalker(page.body, SHOWN_NODES);
    const { getAttribute, hasAttributes } = page.document.body;
    this._read = (element, name) => getAttribute.call(element, name);
    this._isBare = (element) => !hasAttributes.call(element);
  }

  /** Walks without recursion: pages nest thousands of levels deep. `false`: it stopped. */
  read(root: Element): boolean {
    if (this.stopsAt?.(root)) return false;
    const walker = this._walker;
    this._enterBox(root, root.tagName.toUpperCase(), namesOf(root, this._read));
    let node = walker.firstChild();
    let seen = 0;
    while (node) {
      if (++seen > MAX_NODES || this._lines.length > MAX_LINES || this._size > MAX_TEXT) {
        this.page.partial = 'The page is very long: only its first part was read.';
        break;
      }
      const goesDown = this._enter(node);
      if (this._isStopped) return false;
      let next = goesDown ? walker.firstChild() : null;
      if (next === null) {
        if (goesDown) this._leave(node);
        next = walker.nextSibling();
      }
      while (next === null) {
        const parent = walker.parentNode();
        if (parent === null || parent === root) break;
        this._leave(parent);
        next = walker.nextSibling();
      }
      node = next;
    }
    this._endLine();
    for (let box: Box | null = this._box; box; box = box.parent) box.endLine = this._lines.length;
    return true;
  }

  /** Whether there is something to read in `node`. */
  private _enter(node: Node): boolean {
    if (isText(node)) {
      this._addText(node);
      return false;
    }
    const element = node as Element;
    const isForm = this._forms.has(element);
    const tag = isForm ? 'FORM' : element.tagName;
    if (tag === 'BR' || tag === 'HR') {
      this._endLine();
      return false;
    }
    if (tag === 'IMG' || tag === 'math') {
      // The picture of a formula right after it is for browsers that draw none.
      const isDouble = element.getAttribute('aria-hidden') && this._line?.leaves.at(-1)?.nodeName === 'math';
      if (!isDouble) this._addLeaf(element);
      return false;
    }
    if (tag === 'NOSCRIPT') {
      this._addNoscript(element);
      return false;
    }
    // One element in seven has no attribute, and needn't be asked for eight.
    const read = this._isBare(element) ? nothing : this._read;
    const names = namesOf(element, read);
    if (!isForm && isEmbed(element, tag, names)) {
      this._endLine();
      this._addLeaf(element);
      this._endLine();
      return false;
    }
    const dismissal = dismissalOf(element, tag, names, read, this._reasons, this.page.url);
    if (dismissal === '' || (dismissal !== null && !this._isKept(element, tag, names, dismissal))) return false;
    if (this.stopsAt?.(element)) this._isStopped = true;
    if (BLOCK_TAGS.has(tag)) this._enterBox(element, tag, names);
    else if (tag === 'A') this._link = element as HTMLAnchorElement;
    return true;
  }

  /** Whether the reader wants back what would be left out. All that stands in it comes with it. */
  private _isKept(element: Element, tag: string, names: string, dismissal: string): boolean {
    if (this._kept) return true;
    const key = keyOf(this.page, 'never-text', dismissal, tag, names);
    if (this.page.keep.has(key)) this._kept = { element, key };
    else cutElement(this.page, element, dismissal, key);
    return this._kept !== null;
  }

  private _leave(node: Node): void {
    if (this._box && node === this._box.element) {
      this._endLine();
      this._box.endLine = this._lines.length;
      this._box = this._box.parent;
      this._level = headingLevel(this._box?.tag);
    } else if (node === this._link) this._link = null;
    if (node === this._kept?.element) this._kept = null;
  }

  private _enterBox(element: Element, tag: string, names: string): void {
    this._endLine();
    const parent = this._box;
    this._box = {
      element,
      tag,
      names,
      parent,
      depth: (parent?.depth ?? -1) + 1,
      zone: parent?.zone ?? this._zoneOf(element, tag),
      firstLine: this._lines.length,
      endLine: -1,
    };
    this._level = headingLevel(tag);
  }

  private _addText(node: Text): void {
    const value = node.data;
    if (this._line === null && !/\S/.test(value)) return;
    if (value.length > MAX_TEXT) {
      this.page.partial = 'A paragraph is longer than any book: it was left out.';
      return;
    }
    this._startLine().leaves.push(node);
    this._raw += value;
    this._size += value.length;
    if (this._link) {
      this._linkedRaw += value;
      this._addLink(this._link);
    }
  }

  private _addLeaf(element: Element): void {
    this._startLine().leaves.push(element);
    if (this._link) this._addLink(this._link);
  }

  /** Where scripts may run, the browser keeps the picture of one that loads late as text. */
  private _addNoscript(noscript: Element): void {
    if (this.page.noscriptPictures.size >= MAX_NOSCRIPT_PICTURES) {
      this.page.partial = 'The page has very many pictures: only the first ones were read.';
      return;
    }
    const picture = pictureInNoscript(noscript, this.page.base);
    if (!picture) return;
    this.page.noscriptPictures.set(noscript, picture);
    this._addLeaf(noscript);
  }

  private _zoneOf(element: Element, tag: string): Box['zone'] {
    if (tag === 'FORM') return null;
    const role = element.getAttribute('role');
    if (tag === 'NAV' || role === 'navigation') return 'navigation';
    if (role === 'contentinfo' || (tag === 'FOOTER' && !this._isInArticle())) return 'footer';
    return null;
  }

  private _isInArticle(): boolean {
    for (let box = this._box; box; box = box.parent) if (box.tag === 'ARTICLE') return true;
    return false;
  }

  private _addLink(link: HTMLAnchorElement): void {
    const links = this._startLine().links;
    if (links[links.length - 1] !== link) links.push(link);
  }

  private _startLine(): Line {
    if (this._line) return this._line;
    const box = this._box as Box;
    this._line = {
      index: this._lines.length,
      box,
      text: '',
      linked: 0,
      links: [],
      leaves: [],
      level: this._level,
      // To the other steps it is what it would be if it didn't come back.
      role: this._kept && 'outside',
      reason: null,
      step: null,
      folded: null,
      words: null,
    };
    if (this._kept) this.page.kept.set(this._line, this._kept.key);
    return this._line;
  }

  private _endLine(): void {
    if (!this._line) return;
    this._line.text = collapse(this._raw);
    this._line.linked = this._linkedRaw ? collapse(this._linkedRaw).length : 0;
    this._lines.push(this._line);
    this._line = null;
    this._raw = '';
    this._linkedRaw = '';
  }
}

const nothing: ReadAttribute = () => null;

function namesOf(element: Element, read: ReadAttribute): string {
  const id = read(element, 'id');
  const classes = read(element, 'class');
  return `${id ? `${id} ` : ''}${classes ?? ''}`.toLowerCase();
}

function isText(node: Node): node is Text {
  return node.nodeType === 3; // a control of a form that bears this name is no number
}

function headingLevel(tag: string | undefined): number {
  return tag?.length === 2 && tag >= 'H1' && tag <= 'H6' ? Number(tag[1]) : 0;
}

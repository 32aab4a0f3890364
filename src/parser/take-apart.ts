import { collapse } from '../article/fold';
import { keyOf } from './block-keys';
import { flatCopy, isShadowHost } from './flat-tree';
import { dismissalByTag, dismissalOf, isEmbed, NameReasons, type ReadAttribute } from './never-text';
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
  readonly #lines: Line[];
  /**
   * A form's own properties are shadowed by its controls: with `<input name=nextSibling>` in it, `form.nextSibling` is
   * the input, in every script's world. Aggregators put whole pages into forms. So the page is walked by a tree walker,
   * and forms are asked nothing themselves.
   */
  readonly #forms: Set<Element>;
  readonly #walker: TreeWalker;
  readonly #readForm: ReadAttribute;
  readonly #reasons = new NameReasons();
  #box: Box | null = null;
  #link: HTMLAnchorElement | null = null;
  #line: Line | null = null;
  #kept: { element: Element; key: string } | null = null;
  #raw = '';
  #linkedRaw = '';
  #level = 0;
  #size = 0;
  #isStopped = false;

  constructor(
    private readonly page: Page,
    document: Document,
    private readonly stopsAt: ((element: Element) => boolean) | null,
  ) {
    this.#lines = page.lines;
    this.#forms = new Set(document.querySelectorAll('form'));
    this.#walker = document.createTreeWalker(page.body, SHOWN_NODES);
    const { getAttribute } = page.document.createElement('form');
    this.#readForm = (form, name) => getAttribute.call(form, name);
  }

  /** Walks without recursion: pages nest thousands of levels deep. `false`: it stopped. */
  read(root: Element): boolean {
    if (this.stopsAt?.(root)) return false;
    const walker = this.#walker;
    this.#enterBox(root, root.tagName.toUpperCase(), namesOf(root, plainly));
    let node = walker.firstChild();
    let seen = 0;
    while (node) {
      if (++seen > MAX_NODES || this.#lines.length > MAX_LINES || this.#size > MAX_TEXT) {
        this.page.partial = 'The page is very long: only its first part was read.';
        break;
      }
      const goesDown = this.#enter(node);
      if (this.#isStopped) return false;
      let next = goesDown ? walker.firstChild() : null;
      if (next === null) {
        if (goesDown) this.#leave(node);
        next = walker.nextSibling();
      }
      while (next === null) {
        const parent = walker.parentNode();
        if (parent === null || parent === root) break;
        this.#leave(parent);
        next = walker.nextSibling();
      }
      node = next;
    }
    this.#endLine();
    for (let box: Box | null = this.#box; box; box = box.parent) box.endLine = this.#lines.length;
    return true;
  }

  /** Whether there is something to read in `node`. */
  #enter(node: Node): boolean {
    if (isText(node)) {
      this.#addText(node);
      return false;
    }
    const element = node as Element;
    const isForm = this.#forms.has(element);
    const tag = isForm ? 'FORM' : element.tagName;
    if (tag === 'BR' || tag === 'HR') {
      this.#endLine();
      return false;
    }
    if (tag === 'IMG') {
      this.#addLeaf(element);
      return false;
    }
    if (tag === 'NOSCRIPT') {
      this.#addNoscript(element);
      return false;
    }
    const read = isForm ? this.#readForm : plainly;
    // Half of all elements have no attribute, and needn't be asked for eight.
    const isBare = !isForm && !element.hasAttributes();
    const names = isBare ? '' : namesOf(element, read);
    if (!isForm && isEmbed(element, tag, names)) {
      this.#endLine();
      this.#addLeaf(element);
      this.#endLine();
      return false;
    }
    const dismissal = isBare
      ? dismissalByTag(element, tag)
      : dismissalOf(element, tag, names, read, this.#reasons, this.page.url);
    if (dismissal === '' || (dismissal !== null && !this.#isKept(element, tag, names, dismissal))) return false;
    if (this.stopsAt?.(element)) this.#isStopped = true;
    if (BLOCK_TAGS.has(tag)) this.#enterBox(element, tag, names);
    else if (tag === 'A') this.#link = element as HTMLAnchorElement;
    return true;
  }

  /** Whether the reader wants back what would be left out. All that stands in it comes with it. */
  #isKept(element: Element, tag: string, names: string, dismissal: string): boolean {
    if (this.#kept) return true;
    const key = keyOf(this.page, 'never-text', dismissal, tag, names);
    if (this.page.keep.has(key)) this.#kept = { element, key };
    else cutElement(this.page, element, dismissal, key);
    return this.#kept !== null;
  }

  #leave(node: Node): void {
    if (this.#box && node === this.#box.element) {
      this.#endLine();
      this.#box.endLine = this.#lines.length;
      this.#box = this.#box.parent;
      this.#level = headingLevel(this.#box?.tag);
    } else if (node === this.#link) this.#link = null;
    if (node === this.#kept?.element) this.#kept = null;
  }

  #enterBox(element: Element, tag: string, names: string): void {
    this.#endLine();
    const parent = this.#box;
    this.#box = {
      element,
      tag,
      names,
      parent,
      depth: (parent?.depth ?? -1) + 1,
      zone: parent?.zone ?? this.#zoneOf(element, tag),
      firstLine: this.#lines.length,
      endLine: -1,
    };
    this.#level = headingLevel(tag);
  }

  #addText(node: Text): void {
    const value = node.data;
    if (this.#line === null && !/\S/.test(value)) return;
    if (value.length > MAX_TEXT) {
      this.page.partial = 'A paragraph is longer than any book: it was left out.';
      return;
    }
    this.#startLine().leaves.push(node);
    this.#raw += value;
    this.#size += value.length;
    if (this.#link) {
      this.#linkedRaw += value;
      this.#addLink(this.#link);
    }
  }

  #addLeaf(element: Element): void {
    this.#startLine().leaves.push(element);
    if (this.#link) this.#addLink(this.#link);
  }

  /** Where scripts may run, the browser keeps the picture of one that loads late as text. */
  #addNoscript(noscript: Element): void {
    if (this.page.noscriptPictures.size >= MAX_NOSCRIPT_PICTURES) {
      this.page.partial = 'The page has very many pictures: only the first ones were read.';
      return;
    }
    const picture = pictureInNoscript(noscript, this.page.base);
    if (!picture) return;
    this.page.noscriptPictures.set(noscript, picture);
    this.#addLeaf(noscript);
  }

  #zoneOf(element: Element, tag: string): Box['zone'] {
    if (tag === 'FORM') return null;
    const role = element.getAttribute('role');
    if (tag === 'NAV' || role === 'navigation') return 'navigation';
    if (role === 'contentinfo' || (tag === 'FOOTER' && !this.#isInArticle())) return 'footer';
    return null;
  }

  #isInArticle(): boolean {
    for (let box = this.#box; box; box = box.parent) if (box.tag === 'ARTICLE') return true;
    return false;
  }

  #addLink(link: HTMLAnchorElement): void {
    const links = this.#startLine().links;
    if (links[links.length - 1] !== link) links.push(link);
  }

  #startLine(): Line {
    if (this.#line) return this.#line;
    const box = this.#box as Box;
    this.#line = {
      index: this.#lines.length,
      box,
      text: '',
      linked: 0,
      links: [],
      leaves: [],
      level: this.#level,
      // To the other steps it is what it would be if it didn't come back.
      role: this.#kept && 'outside',
      reason: null,
      step: null,
      folded: null,
      words: null,
    };
    if (this.#kept) this.page.kept.set(this.#line, this.#kept.key);
    return this.#line;
  }

  #endLine(): void {
    if (!this.#line) return;
    this.#line.text = collapse(this.#raw);
    this.#line.linked = this.#linkedRaw ? collapse(this.#linkedRaw).length : 0;
    this.#lines.push(this.#line);
    this.#line = null;
    this.#raw = '';
    this.#linkedRaw = '';
  }
}

const plainly: ReadAttribute = (element, name) => element.getAttribute(name);

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

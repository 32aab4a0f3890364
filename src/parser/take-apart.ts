import { collapse } from '../article/fold';
import { dismissalOf, isEmbed } from './never-text';
import { BLOCK_TAGS, type Box, type LeftOut, type Line, type Page } from './page';
import { takeOutElements } from './removed-blocks';

/** Bounds on work. What comes later is left unread, and the report says so. A long book has a million characters. */
const MAX_NODES = 150_000;
const MAX_LINES = 20_000;
const MAX_TEXT = 1_000_000;

/** Takes `copy`, a copy of the page that nobody else uses, apart into lines; leaves out what is never text. */
export function takeApart(copy: Document, url: string): Page {
  const body = copy.body ?? copy.documentElement;
  const page: Page = {
    document: copy,
    url,
    base: baseOf(copy, url),
    body,
    lines: [],
    leftOut: [],
    taken: new Set(),
    cuts: [],
    partial: null,
  };
  if (!body) return page;
  const reader = new LineReader(page);
  reader.read(body);
  takeOutElements(page);
  return page;
}

function baseOf(copy: Document, url: string): string {
  const href = copy.querySelector('base[href]')?.getAttribute('href');
  try {
    const base = new URL(href ?? '', url);
    return base.protocol.startsWith('http') ? base.href : url;
  } catch {
    return url; // A <base> that no browser follows.
  }
}

class LineReader {
  readonly #lines: Line[];
  readonly #leftOut: LeftOut[];
  #box: Box | null = null;
  #link: HTMLAnchorElement | null = null;
  #line: Line | null = null;
  #raw = '';
  #linkedRaw = '';
  #level = 0;
  #size = 0;

  constructor(private readonly page: Page) {
    this.#lines = page.lines;
    this.#leftOut = page.leftOut;
  }

  /** Walks without recursion: pages nest thousands of levels deep. */
  read(root: Element): void {
    this.#enterBox(root);
    let node: Node | null = root.firstChild;
    let seen = 0;
    while (node && node !== root) {
      if (++seen > MAX_NODES || this.#lines.length > MAX_LINES || this.#size > MAX_TEXT) {
        this.page.partial = 'The page is very long: only its first part was read.';
        removeFrom(node, root);
        break;
      }
      const goesDown = this.#enter(node);
      if (goesDown && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      if (goesDown) this.#leave(node);
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        if (node && node !== root) this.#leave(node);
      }
      if (node && node !== root) node = node.nextSibling;
    }
    this.#endLine();
    for (let box: Box | null = this.#box; box; box = box.parent) box.endLine = this.#lines.length;
  }

  #enter(node: Node): boolean {
    if (node.nodeType === 3) {
      this.#addText(node as Text);
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const tag = element.tagName;
    if (tag === 'BR' || tag === 'HR') {
      this.#endLine();
      return false;
    }
    if (tag === 'IMG') {
      this.#addLeaf(element);
      return false;
    }
    if (isEmbed(element)) {
      this.#endLine();
      this.#addLeaf(element);
      this.#endLine();
      return false;
    }
    const dismissal = dismissalOf(element, this.page.url);
    if (dismissal !== null) {
      this.#leftOut.push({ element, reason: dismissal, line: this.#lines.length });
      return false;
    }
    if (BLOCK_TAGS.has(tag)) this.#enterBox(element);
    else if (tag === 'A') this.#link = element as HTMLAnchorElement;
    return true;
  }

  #leave(node: Node): void {
    if (this.#box && node === this.#box.element) {
      this.#endLine();
      this.#box.endLine = this.#lines.length;
      this.#box = this.#box.parent;
      this.#level = headingLevel(this.#box?.element);
    } else if (node === this.#link) this.#link = null;
  }

  #enterBox(element: Element): void {
    this.#endLine();
    const parent = this.#box;
    this.#box = {
      element,
      parent,
      depth: (parent?.depth ?? -1) + 1,
      zone: parent?.zone ?? zoneOf(element),
      firstLine: this.#lines.length,
      endLine: -1,
    };
    this.#level = headingLevel(element);
  }

  #addText(node: Text): void {
    const value = node.data;
    if (this.#line === null && !/\S/.test(value)) return;
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
      role: null,
      reason: null,
      folded: null,
    };
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

function headingLevel(element: Element | undefined): number {
  const tag = element?.tagName;
  return tag?.length === 2 && tag >= 'H1' && tag <= 'H6' ? Number(tag[1]) : 0;
}

/** Removes `node` and all that comes after it in `root`. */
function removeFrom(node: Node, root: Element): void {
  let at: Node | null = node;
  while (at && at !== root) {
    const parent: Node | null = at.parentNode;
    while (at.nextSibling) parent?.removeChild(at.nextSibling);
    if (at === node) node.parentNode?.removeChild(node);
    at = parent;
  }
}

function zoneOf(element: Element): Box['zone'] {
  const role = element.getAttribute('role');
  if (element.tagName === 'NAV' || role === 'navigation') return 'navigation';
  if (role === 'contentinfo' || (element.tagName === 'FOOTER' && !element.closest('article'))) return 'footer';
  return null;
}

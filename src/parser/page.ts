import { hostOf, isSameSite, webAddress } from '../article/address';
import { fold } from '../article/fold';
import { countWords } from '../article/words';

/** Elements that stand in lines of their own. Unknown and custom elements count as inline, as the browser draws them. */
export const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP ' +
    'LEGEND LI MAIN MARQUEE MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** A block-level element, with the lines that stand in it: those of index `firstLine` up to, not including, `endLine`. */
export interface Box {
  element: Element;
  /** Name of the element, in capitals. */
  tag: string;
  /** Its id and classes, in small letters. */
  names: string;
  parent: Box | null;
  depth: number;
  /** Whether it is, or lies in, the page's navigation or its footer. */
  zone: 'navigation' | 'footer' | null;
  firstLine: number;
  endLine: number;
}

/**
 * What a line turned out to be. `null` until a step knows; a line still `null` at the end is text when the article's
 * root holds it.
 */
export type LineRole =
  | 'title'
  | 'byline'
  | 'published'
  | 'source'
  | 'label'
  | 'headline'
  | 'navigation'
  | 'share'
  | 'comments'
  | 'newsletter'
  | 'notice'
  | 'tags'
  | 'ad'
  | 'credit'
  | 'caption'
  | 'outside';

/** A run of inline content between two block boundaries or `<br>`s: the unit in which a page is taken apart. */
export interface Line {
  index: number;
  box: Box;
  /** White space collapsed. `''` for a picture or an embed that stands alone. */
  text: string;
  /** Characters of `text` that are in links. */
  linked: number;
  links: HTMLAnchorElement[];
  /** Text nodes, pictures, embeds, and the `<noscript>`s that hold a picture, in order. */
  leaves: (Text | Element)[];
  /** 1–6 in a heading, else 0. */
  level: number;
  role: LineRole | null;
  /** Why the line has its role, in a few words. */
  reason: string | null;
  /** File of the step that gave the role, where the role alone doesn't tell. */
  step: string | null;
  /** Set by `foldedText`. */
  folded: string | null;
  /** Set by `wordCount`. */
  words: number | null;
}

/** A block of the page that is not of the text. */
export interface Cut {
  /** Index of its first line. */
  line: number;
  step: string;
  reason: string;
  html: string;
  text: string;
  /** See `block-keys`. */
  key: string;
}

/** A page taken apart. Its elements are the page's own: no step changes them. */
export interface Page {
  /** An empty document that shows, loads and runs nothing: what is written anew is made here. */
  document: Document;
  /** Address of the page itself. */
  url: string;
  /** What relative addresses are relative to: the page's `<base>`, else its address. */
  base: string;
  body: Element;
  lines: Line[];
  /** The pictures that stand as text in `<noscript>`s, by these. */
  noscriptPictures: Map<Element, Element>;
  /** What is written under a picture, by the leaf that it stands for. */
  captions: Map<Node, string>;
  /** What has been taken out so far. */
  cuts: Cut[];
  /** Keys of the blocks that the reader wants back. */
  keep: ReadonlySet<string>;
  /** The lines of such blocks, with the key: they stay in the text, whatever the steps say of them. */
  kept: Map<Line, string>;
  /** What a bound on work left undone. */
  partial: string | null;
}

/** Gives `line` a role, once: the first step that knows a line keeps it. `step`: where the role alone doesn't tell. */
export function assignRole(line: Line, role: LineRole, reason: string, step: string | null = null): void {
  if (line.role !== null) return;
  line.role = role;
  line.reason = reason;
  line.step = step;
}

/** `line.text` as words are compared. */
export function foldedText(line: Line): string {
  line.folded ??= fold(line.text);
  return line.folded;
}

/** Number of words of `line.text`. */
export function wordCount(line: Line): number {
  line.words ??= countWords(line.text);
  return line.words;
}

const PROSE_LENGTH = 80;

const DENSE_PROSE_LENGTH = 32;

/** Chinese, Japanese and Korean say the same in fewer characters. */
export const DENSE_SCRIPT = /[\u3040-\u9fff\uac00-\ud7a3]/;

/** Whether `line` is a paragraph of prose by length and links: what articles are made of. */
export function isProse(line: Line): boolean {
  const { length } = line.text;
  return (
    (length >= PROSE_LENGTH || (length >= DENSE_PROSE_LENGTH && DENSE_SCRIPT.test(line.text))) &&
    line.linked <= length * 0.4
  );
}

/** The nearest box that holds both. */
export function commonBox(a: Box, b: Box): Box {
  let x = a;
  let y = b;
  while (x !== y) {
    if (x.depth >= y.depth && x.parent) x = x.parent;
    else if (y.parent) y = y.parent;
    else break;
  }
  return x;
}

/** The child of `ancestor` that holds `box`; `ancestor` itself when they are the same. */
export function childTowards(ancestor: Box, box: Box): Box {
  let child = box;
  while (child !== ancestor && child.parent !== null && child.parent !== ancestor) child = child.parent;
  return child;
}

/** The link that holds `leaf`, a leaf of `line`; `null` when it stands in none. */
export function linkOf(leaf: Node, { box, links }: Line): HTMLAnchorElement | null {
  if (links.length === 0) return null;
  for (let each = leaf.parentNode; each && each !== box.element; each = each.parentNode)
    if ((each as Element).tagName === 'A') return each as HTMLAnchorElement;
  return links.length === 1 && links[0]?.contains(leaf) ? links[0] : null;
}

/** Whether all links of `line` lead to the page's own site. */
export function leadsWithin(line: Line, page: Page): boolean {
  const host = hostOf(page.url);
  return line.links.every((link) => {
    const address = webAddress(link.getAttribute('href'), page.base);
    return address !== null && isSameSite(hostOf(address), host);
  });
}

import { fold } from '../article/fold';

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
  /** Text nodes, pictures and embeds, in order. */
  leaves: (Text | Element)[];
  /** 1–6 in a heading, else 0. */
  level: number;
  role: LineRole | null;
  /** Why the line has its role, in a few words. */
  reason: string | null;
  /** Set by `foldedText`. */
  folded: string | null;
}

/** An element that was left out whole, before any line of it was read. */
export interface LeftOut {
  element: Element;
  reason: string;
  /** Index of the line that came next. */
  line: number;
}

/** A block of the page that was taken out, as it was before its nodes went. */
export interface Cut {
  /** Index of its first line. */
  line: number;
  step: string;
  reason: string;
  html: string;
  text: string;
  /** Tag and names of the element that held it. */
  holder: string;
}

/** A page taken apart. Elements belong to a copy of the page that steps may change. */
export interface Page {
  document: Document;
  /** Address of the page itself. */
  url: string;
  /** What relative addresses are relative to: the page's `<base>`, else its address. */
  base: string;
  body: Element;
  lines: Line[];
  leftOut: LeftOut[];
  /** The lines whose nodes have been taken out. */
  taken: Set<Line>;
  /** What has been taken out so far. */
  cuts: Cut[];
  /** What a bound on work left undone. */
  partial: string | null;
}

/** Gives `line` a role, once: the first step that knows a line keeps it. */
export function assignRole(line: Line, role: LineRole, reason: string): void {
  if (line.role !== null) return;
  line.role = role;
  line.reason = reason;
}

/** `line.text` as words are compared. */
export function foldedText(line: Line): string {
  line.folded ??= fold(line.text);
  return line.folded;
}

/** Whether `line` is a paragraph of prose by length and links: what articles are made of. */
export function isProse(line: Line): boolean {
  return line.text.length >= 80 && line.linked <= line.text.length * 0.4;
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

import { FORMULA_ATTRIBUTES, FORMULA_TAGS } from '../article/formulas';
import type { Page } from './page';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Hold letters and signs, and nothing else: HTML that pages put into them is taken as its text. */
const TOKENS = new Set('mi mn mo ms mtext'.split(' '));
/** All others hold such. What isn't known only changes the room that they take. */
const KNOWN = new Set(FORMULA_TAGS);

/** How many parts these have: with another number they are drawn as errors, and no book may hold them. */
const PARTS: Record<string, number> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
};

/** Bounds on work, of a formula and of a page: what is larger is left out. */
const MAX_NODES = 3000;
const MAX_PAGE_NODES = 30_000;
const MAX_DEPTH = 100;
const MAX_TOKEN = 300;
const MAX_SOURCE = 1000;

const NODES_LEFT = new WeakMap<Page, number>();

/** `math` (of the page) as MathML that shows and does nothing else, with its TeX as `alttext` where the page has it. */
export function formulaOf(page: Page, math: Element): Element | null {
  const { document } = page;
  const leftOfPage = NODES_LEFT.get(page) ?? MAX_PAGE_NODES;
  const most = Math.min(MAX_NODES, leftOfPage);
  let count = 0;
  const write = (element: Element, depth: number): Element | null => {
    // A page may put its own HTML into a formula.
    if (++count > most || depth > MAX_DEPTH || element.namespaceURI !== MATHML) return null;
    const { localName } = element;
    // What a formula means stands beside how it is drawn; the first of them is drawn.
    if (localName === 'semantics') return element.firstElementChild && write(element.firstElementChild, depth + 1);
    const isToken = TOKENS.has(localName);
    const parts = isToken ? [] : [...element.children].flatMap((child) => write(child, depth + 1) ?? []);
    const isWhole = KNOWN.has(localName) && (PARTS[localName] ?? parts.length) === parts.length;
    const made = document.createElementNS(MATHML, isWhole || isToken ? localName : 'mrow');
    for (const name of FORMULA_ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value) made.setAttribute(name, value);
    }
    made.append(...(isToken ? [(element.textContent ?? '').trim().slice(0, MAX_TOKEN)] : parts));
    return made;
  };
  const formula = write(math, 0);
  NODES_LEFT.set(page, Math.max(0, leftOfPage - count));
  if (count > most || !formula?.textContent) return null;
  const source = math.getAttribute('alttext') ?? math.querySelector('annotation[encoding*="tex" i]')?.textContent;
  if (source && source.length <= MAX_SOURCE) formula.setAttribute('alttext', bare(source));
  return formula;
}

/** MediaWiki sets all of a formula large. */
function bare(source: string): string {
  return source
    .trim()
    .replace(/^\{\\displaystyle\s+(.*)\}$/s, '$1')
    .trim();
}

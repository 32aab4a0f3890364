import type { Page } from './page';

const NAMESPACE = 'http://www.w3.org/1998/Math/MathML';

/** Hold letters and signs, and nothing else: HTML that pages put into them is taken as its text. */
const TOKENS = new Set('mi mn mo ms mtext'.split(' '));
/** Hold others. What else there is only changes the room that they take. */
const LAYOUTS = new Set(
  'math mrow mfrac msqrt mroot mstyle msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mphantom'.split(
    ' ',
  ),
);
/** What changes the sense of a formula or how its signs are set. None gives a length: by these a page could draw over others. */
const ATTRIBUTES =
  'display displaystyle scriptlevel mathvariant stretchy fence separator form accent accentunder columnalign columnspan rowspan dir'.split(
    ' ',
  );

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

/** Bounds on work: what is larger than a page of formulas is left out. */
const MAX_NODES = 3000;
const MAX_DEPTH = 100;
const MAX_TOKEN = 300;
const MAX_SOURCE = 1000;

/** `math` (of the page) as MathML that shows and does nothing else, with its TeX as `alttext` where the page has it. */
export function formulaOf({ document }: Page, math: Element): Element | null {
  let left = MAX_NODES;
  const write = (element: Element, depth: number): Element | null => {
    if (--left < 0 || depth > MAX_DEPTH) return null;
    const { localName } = element;
    // What a formula means stands beside how it is drawn; the first of them is drawn.
    if (localName === 'semantics') return element.firstElementChild && write(element.firstElementChild, depth + 1);
    const isToken = TOKENS.has(localName);
    const isWhole = (PARTS[localName] ?? element.childElementCount) === element.childElementCount;
    const made = document.createElementNS(
      NAMESPACE,
      isToken || (LAYOUTS.has(localName) && isWhole) ? localName : 'mrow',
    );
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value) made.setAttribute(name, value);
    }
    if (isToken) made.append((element.textContent ?? '').trim().slice(0, MAX_TOKEN));
    else
      for (const child of element.children) {
        const part = write(child, depth + 1);
        if (part) made.append(part);
      }
    return made;
  };
  const formula = write(math, 0);
  if (left < 0 || !formula?.textContent) return null;
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

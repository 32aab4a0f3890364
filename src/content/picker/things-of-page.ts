import { tightBox } from '../../ads/tight-box';
import type { ArticleVeto } from '../../ads/types';
import { isPagesOwn } from '../../ads/veto';

export const THINGS = 'iframe,img,video,ins,embed,object,a[href]';
/** A page may have any number of them. */
const MOST_THINGS = 10_000;

/** Whether the reader may hide it: not the article, nor what the page is about. */
export function mayHide(element: Element | null, veto: ArticleVeto): element is HTMLElement {
  return element instanceof HTMLElement && !veto.vetoes(element) && !isPagesOwn(element);
}

/** What stands under a point of the view, beneath `own`, in open shadow trees too. */
export function elementAt(x: number, y: number, own: Element): Element | null {
  let root: Document | ShadowRoot = document;
  let found: Element | null = null;
  for (;;) {
    const next: Element | undefined = root.elementsFromPoint(x, y).find((each) => each !== own && each !== found);
    if (!next || next.getRootNode() !== root) return found;
    found = next;
    if (!next.shadowRoot) return found;
    root = next.shadowRoot;
  }
}

/** The box that goes with an element first: all of the ad that it is a part of. */
export function boxOf(element: Element, veto: ArticleVeto): Element {
  const thing = element.closest('a[href]') ?? element;
  const isThing = thing.matches(THINGS) || (thing.querySelector(THINGS) && !thing.textContent?.trim());
  return isThing ? tightBox(thing, location.href, veto) : element;
}

/** What the arrows reach from `from` on, forward or back; `null` where there is nothing more. */
export function nextThing(from: Element | null, by: 1 | -1, veto: ArticleVeto): Element | null {
  const things = [...document.querySelectorAll(THINGS)].slice(0, MOST_THINGS);
  const follows = by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const ahead = things.filter(
    (thing) =>
      !from || (from.compareDocumentPosition(thing) & follows && !from.contains(thing) && !thing.contains(from)),
  );
  if (by < 0) ahead.reverse();
  return ahead.find((thing) => isLarge(thing) && mayHide(thing, veto)) ?? null;
}

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= 20 && height >= 10;
}

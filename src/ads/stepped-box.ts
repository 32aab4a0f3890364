import { parentOf } from './tight-box';
import type { ArticleVeto } from './types';
import { isPagesOwn } from './veto';

/** So many boxes a reader may go up or down from the tightest one. */
export const MOST_STEPS = 4;
const PARTS = 'a[href],iframe,img,video,ins';

/**
 * The box so many steps wider than `box`, or narrower where `steps` is negative. It stops before what is the article's or the
 * page's own, and where an ad falls into parts.
 */
export function steppedBox(box: Element, steps: number, veto: ArticleVeto): Element {
  let at = box;
  for (let left = Math.min(Math.abs(steps), MOST_STEPS); left > 0; left--) {
    const next = steps > 0 ? parentOf(at) : innerBox(at);
    if (!next || veto.vetoes(next) || isPagesOwn(next)) break;
    at = next;
  }
  return at;
}

/** The one child that holds all that an ad is made of. */
function innerBox(box: Element): Element | null {
  if (box.matches(PARTS)) return null;
  const holders = [...box.children].filter((child) => child.matches(PARTS) || child.querySelector(PARTS));
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

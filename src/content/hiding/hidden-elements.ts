import type { AdKey } from '../../ads/types';
import { backdropsOf, coversPage, giveScrollingBack, leaveScrolling } from './page-scrolling';

interface Hidden {
  /** By which it was known; `null`: the reader has just picked it. */
  key: AdKey | null;
  /** The ad that it lies behind; `null`: it is the ad. */
  behind: HTMLElement | null;
  /** What its own style said before. */
  display: string;
  priority: string;
  /** How often the page showed it again. */
  shownAgain: number;
  /** Whether it lay over the page, which can't be scrolled then. */
  coversPage: boolean;
}

declare global {
  /** What scripts of ours have hidden in this page: that which picks and that which hides share it. */
  var safiHidden: Map<HTMLElement, Hidden> | undefined;
}

globalThis.safiHidden ??= new Map();
const hidden = globalThis.safiHidden;
/** A page that shows an ad again and again is not fought for ever. */
const MOST_FIGHTS = 50;
/** Ads that a page has thrown away are forgotten from so many on. */
const MOST_KEPT = 300;

/** Hides an element, above what the page's own styles say of it. */
export function hideElement(element: HTMLElement, key: AdKey | null): void {
  const known = hidden.get(element);
  if (known) known.key ??= key;
  else {
    if (hidden.size > MOST_KEPT) for (const each of hidden.keys()) if (!each.isConnected) hidden.delete(each);
    remember(element, key, null);
  }
  cover(element);
  settlePage();
}

function remember(element: HTMLElement, key: AdKey | null, behind: HTMLElement | null): void {
  const display = element.style.getPropertyValue('display');
  const priority = element.style.getPropertyPriority('display');
  hidden.set(element, { key, behind, display, priority, shownAgain: 0, coversPage: coversPage(element) });
}

/**
 * The page is as if what is hidden had never lain over it: it scrolls, and nothing dims it. To be called where the page may
 * have done something about it since.
 */
export function settlePage(): void {
  for (const [ad, { behind }] of [...hidden]) {
    if (behind !== null || !ad.isConnected) continue;
    for (const backdrop of backdropsOf(ad)) {
      if (!hidden.has(backdrop)) remember(backdrop, null, ad);
      cover(backdrop);
    }
  }
  if ([...hidden].some(([element, known]) => known.coversPage && element.isConnected)) giveScrollingBack();
  else leaveScrolling();
}

/** Hides it again where the page has changed its style. */
export function hideAgain(element: HTMLElement): void {
  const known = hidden.get(element);
  if (!known || isCovered(element) || known.shownAgain++ > MOST_FIGHTS) return;
  cover(element);
}

/** Shows it as it was, with what lay behind it. */
export function showElement(element: HTMLElement): void {
  const known = hidden.get(element);
  if (!known) return;
  hidden.delete(element);
  if (known.display) element.style.setProperty('display', known.display, known.priority);
  else element.style.removeProperty('display');
  for (const [each, { behind }] of [...hidden]) if (behind === element) showElement(each);
  settlePage();
}

/** What is hidden in the page now, with the key by which it is known. */
export function hiddenElements(): [element: HTMLElement, key: AdKey | null][] {
  return [...hidden]
    .filter(([element, { behind }]) => element.isConnected && behind === null)
    .map(([element, { key }]) => [element, key]);
}

/** Calls `look` while all that is hidden is there, as the page has it; nothing of it is painted meanwhile. */
export function withAllShown<Value>(look: () => Value): Value {
  const kept = [...hidden];
  for (const [element] of kept) showElement(element);
  try {
    return look();
  } finally {
    for (const [element, known] of kept) {
      hidden.set(element, known);
      cover(element);
    }
    settlePage();
  }
}

function cover(element: HTMLElement): void {
  element.style.setProperty('display', 'none', 'important');
}

function isCovered(element: HTMLElement): boolean {
  return element.style.getPropertyValue('display') === 'none' && element.style.getPropertyPriority('display') !== '';
}

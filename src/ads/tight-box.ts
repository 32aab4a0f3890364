import { belongsToAd } from './labels';
import { landingHost } from './landing';
import { isAdAddress } from './networks';
import { networkOf } from './slot-key';
import type { ArticleVeto } from './types';
import { isPagesOwn } from './veto';

const ATOMS = 'a[href],iframe,img,video,ins,object,form,input,textarea';
/** More in one box are no single ad. */
const MOST_ATOMS = 24;
const HIGHEST = 8;

/**
 * The box that goes with an ad, so that no hole stays: the highest one around `atom` that holds that ad and nothing else but
 * its label.
 */
export function tightBox(atom: Element, pageUrl: string, veto: ArticleVeto): Element {
  let box = atom;
  for (let level = 0; level < HIGHEST; level++) {
    const parent = parentOf(box);
    // What holds so many things isn't asked further: of ten thousand ads in a row each would read all others.
    if (
      !parent ||
      parent.childElementCount > MOST_ATOMS ||
      veto.vetoes(parent) ||
      isPagesOwn(parent) ||
      !holdsNothingElse(parent, atom, pageUrl)
    )
      break;
    box = parent;
  }
  return box;
}

/** What an element stands in, out of an open shadow root as well. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function holdsNothingElse(parent: Element, atom: Element, pageUrl: string): boolean {
  const atoms = parent.querySelectorAll(ATOMS);
  if (atoms.length > MOST_ATOMS) return false;
  const slot = networkOf(parent) !== null || parent.closest('ins') !== null;
  const target = targetOf(atom, pageUrl);
  for (const other of atoms) {
    if (other === atom || other.contains(atom) || atom.contains(other)) continue;
    if (/^(?:INPUT|TEXTAREA|OBJECT)$/.test(other.tagName)) return false;
    // A frame or picture beside it, in one slot, is the same ad; otherwise another thing.
    if (other.tagName === 'IFRAME' && !(slot || isTiny(other))) return false;
    if (other.tagName === 'A' && !isSameTarget(other, target, pageUrl)) return false;
    if (
      /^(?:IMG|VIDEO)$/.test(other.tagName) &&
      !other.closest('a') &&
      !(slot || isTiny(other) || isAlone(parent, other, atom))
    )
      return false;
  }
  return otherTextBelongs(parent, slot || isCardOf(parent, atom));
}

/** Where a link leads to at last: links of one card lead to one place. */
function targetOf(atom: Element, pageUrl: string): string | null {
  const link = atom.matches('a[href]') ? atom : (atom.closest('a[href]') ?? atom.querySelector('a[href]'));
  if (!link) return null;
  const href = link.getAttribute('href') ?? '';
  return landingHost(href, pageUrl) ?? href;
}

function isSameTarget(link: Element, target: string | null, pageUrl: string): boolean {
  const href = link.getAttribute('href') ?? '';
  if (/^(?:#|javascript:)/i.test(href)) return true; // what closes an ad
  if (belongsToAd(link.textContent ?? '') && !link.querySelector('img')) return true;
  if (target === null) return isAdAddress(href);
  return (landingHost(href, pageUrl) ?? href) === target;
}

function isTiny(element: Element): boolean {
  return Number(element.getAttribute('width') ?? 99) <= 20 || Number(element.getAttribute('height') ?? 99) <= 20;
}

/** A card's picture beside its linked text. */
function isAlone(parent: Element, image: Element, atom: Element): boolean {
  return atom.tagName === 'A' && parent.querySelectorAll('img,video').length === 1 && image.tagName === 'IMG';
}

/** A card is a small box of one ad: its few words that aren't linked are the ad's. */
function isCardOf(parent: Element, atom: Element): boolean {
  const text = (parent.textContent ?? '').replace(/\s+/g, ' ').trim();
  return (
    atom.tagName === 'A' &&
    text.length <= 220 &&
    parent.querySelector('h1,h2>a:not([rel]),time') === null &&
    isPaid(atom)
  );
}

function isPaid(link: Element): boolean {
  return /\bsponsored\b/i.test(link.getAttribute('rel') ?? '') || isAdAddress(link.getAttribute('href') ?? '');
}

function otherTextBelongs(parent: Element, isOwn: boolean): boolean {
  if (isOwn) return true;
  const walker = parent.ownerDocument.createTreeWalker(parent, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (around?.closest('a,script,style,noscript,ins,button')) continue;
    if (!belongsToAd(node.textContent ?? '')) return false;
  }
  return true;
}

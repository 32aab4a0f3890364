import { adAround } from '../../ads/candidates';
import { creativeOf, innerDocument, keysOf, partsOf } from '../../ads/keys';
import { landingHost } from '../../ads/landing';
import { slotKey } from '../../ads/slot-key';
import { steppedBox } from '../../ads/stepped-box';
import { tightBox } from '../../ads/tight-box';
import type { AdKey, AdPage, ArticleVeto } from '../../ads/types';
import { isPagesOwn } from '../../ads/veto';
import { hostOf } from '../../article/address';
import { fold } from '../../article/fold';
import type { FlaggedKeys } from './flagged-keys';

/**
 * The flagged ad that a link, picture, frame or slot belongs to, with the key by which it is known. Keys are asked first, by
 * which most elements are let go; what is left has to be an ad by its signs as well, unless it was picked by hand.
 */
export function flaggedAd(
  part: Element,
  flagged: FlaggedKeys,
  page: AdPage,
  veto: ArticleVeto,
): { box: HTMLElement; key: AdKey } | null {
  const atom = part.tagName === 'IMG' ? (part.closest('a[href]') ?? part) : part;
  const own = ownKeys(atom, page.url);
  const isPlace = flagged.hasPlaces && isPlaceLike(atom);
  if (!isPlace && !own.some((key) => flagged.knows(key))) return null;
  const box = adAround(atom, { page, veto, isOwn: isPagesOwn })?.box ?? null;
  const byHand = box ? null : pickedByHand(atom, own, flagged, page, veto);
  const found = box ?? byHand;
  if (!(found instanceof HTMLElement)) return null;
  const keys = keysOf(found, page.url);
  const key =
    keys.find((each) => flagged.knows(each) === (box ? 'recognised' : 'by hand')) ??
    (box && keys.find((each) => flagged.knows(each)));
  if (!key) return null;
  const stepped = steppedBox(found, flagged.widerBy(key), veto);
  return { box: stepped instanceof HTMLElement ? stepped : found, key };
}

/** Keys that are read of an element alone. */
function ownKeys(atom: Element, pageUrl: string): AdKey[] {
  const parts =
    atom.tagName === 'IFRAME' ? innerParts(atom as HTMLIFrameElement) : [atom, ...atom.querySelectorAll('img')];
  return parts.flatMap((part) => {
    if (part.tagName === 'IMG') return asKeys('cre', creativeOf(part, pageUrl));
    if (part.tagName !== 'A') return [];
    const land = landingHost(part.getAttribute('href') ?? '', pageUrl);
    return [...asKeys('land', land), ...asKeys('txt', fold((part.textContent ?? '').slice(0, 1_000)))];
  });
}

function asKeys(kind: AdKey['kind'], value: string | null): AdKey[] {
  return value ? [{ kind, value }] : [];
}

function innerParts(frame: HTMLIFrameElement): Element[] {
  const root = innerDocument(frame)?.documentElement;
  return root ? partsOf(root, 'a[href],img') : [];
}

/** What may be a place for ads: not each of a page's links. */
function isPlaceLike(atom: Element): boolean {
  return atom.tagName !== 'A' || atom.querySelector('img') !== null;
}

/** What nobody would have recognised goes by its picture, its headline, where it leads, or its place, never by a guess. */
function pickedByHand(
  atom: Element,
  own: readonly AdKey[],
  flagged: FlaggedKeys,
  page: AdPage,
  veto: ArticleVeto,
): Element | null {
  if (veto.vetoes(atom) || isPagesOwn(atom)) return null;
  if (own.some((key) => flagged.knows(key) === 'by hand')) return tightBox(atom, page.url, veto);
  const [place] = flagged.hasPlaces ? asKeys('host', slotKey(atom, hostOf(page.url))) : [];
  return place && flagged.knows(place) === 'by hand' ? atom : null;
}

import type { PointedAt } from '../../access/start-picking';
import { innerDocument } from '../../ads/keys';
import { landingHost } from '../../ads/landing';
import type { AdCandidate, ArticleVeto } from '../../ads/types';
import type { PickedAd } from './flagging';
import { pickedByHand } from './picked-by-hand';
import { boxOf, mayHide } from './things-of-page';

/**
 * The ad that the reader pointed at, known by its addresses, which several may share: then it is the one under the pointer.
 * `null` where that doesn't tell either.
 */
export function pointedAd(pointedAt: PointedAt, ads: readonly AdCandidate[], veto: ArticleVeto): PickedAd | null {
  const parts = pointedAt.frame ? framesAt(pointedAt.frame) : partsAt(pointedAt);
  const found = oneOf(parts, ads, veto) ?? oneOf(parts.filter(isUnderPointer), ads, veto);
  // What is in a frame of another site only the browser's menu can tell.
  const host = pointedAt.frame && pointedAt.link ? landingHost(pointedAt.link, location.href) : null;
  return found && host ? { ...found, name: host } : found;
}

function oneOf(parts: readonly Element[], ads: readonly AdCandidate[], veto: ArticleVeto): PickedAd | null {
  const boxes = new Set(
    parts.map((part) => ads.find(({ element }) => element.contains(part))?.element ?? boxOf(part, veto)),
  );
  const [box = null] = boxes;
  if (boxes.size !== 1 || !mayHide(box, veto)) return null;
  const ad = ads.find(({ element }) => element === box);
  if (!ad) return pickedByHand(box, veto);
  return { element: box, keys: ad.keys, network: ad.network, isByHand: false, wider: 0 };
}

function partsAt({ link, picture }: PointedAt): Element[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ href }) => href === link);
  if (links.length > 0 || !picture) return links;
  return [...document.querySelectorAll<HTMLImageElement | HTMLVideoElement>('img,video')].filter(
    ({ src, currentSrc }) => src === picture || currentSrc === picture,
  );
}

function framesAt(address: string): Element[] {
  const frames = [...document.querySelectorAll('iframe')];
  const known = frames.filter((frame) => frame.src === address || innerDocument(frame)?.URL === address);
  // It may have gone elsewhere since, or stand in another frame.
  return known.length > 0 ? known : frames.filter(isUnderPointer);
}

function isUnderPointer(element: Element): boolean {
  return element.matches(':hover');
}

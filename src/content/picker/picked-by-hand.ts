import { keysOf } from '../../ads/keys';
import { MOST_STEPS, steppedBox } from '../../ads/stepped-box';
import type { ArticleVeto } from '../../ads/types';
import type { PickedAd } from './flagging';
import { boxOf } from './things-of-page';

/** An element that nobody recognised as an ad, with what makes it known again. */
export function pickedByHand(element: HTMLElement, veto: ArticleVeto): PickedAd {
  const keys = keysOf(element, location.href);
  return { element, keys, network: 'unknown', isByHand: true, wider: stepsTo(element, veto) };
}

/** By how many steps `element` is wider than the box by which its first link or picture is known; none where it isn't reached. */
function stepsTo(element: HTMLElement, veto: ArticleVeto): number {
  const first = element.matches('a[href],iframe,img') ? element : element.querySelector('a[href],iframe,img');
  const box = first && boxOf(first, veto);
  if (!box) return 0;
  const by = element.contains(box) ? 1 : -1;
  for (let count = 0; count <= MOST_STEPS; count++)
    if (steppedBox(box, by * count, veto) === element) return by * count;
  return 0;
}

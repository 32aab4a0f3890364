import { keyHash } from './key-hash';
import { keysInScope } from './scope';
import type { AdFlag } from './types';

/** Under this key of `storage.local` lies what is hidden on every page. */
export const EVERYWHERE = 'hiding';

/** Under this one what is hidden on one site only: its places for ads. */
export const siteMirrorKey = (site: string) => `${EVERYWHERE} ${site}`;

/** Under this one how much wider or narrower than the ad itself the boxes are that go with it: only where the page is built so. */
export const boxesMirrorKey = (site: string) => `${EVERYWHERE} boxes ${site}`;

/** The number of a key, and the steps from the tightest box. */
export type BoxSteps = [hash: number, steps: number];

/**
 * What the hiding script reads, by storage key: numbers of keys. Nothing of it says what was flagged, and a page reads no more
 * than concerns its site.
 */
export function mirrorOf(flags: readonly AdFlag[]): Record<string, number[] | BoxSteps[]> {
  const keys: Record<string, Set<number>> = {};
  const boxes: Record<string, BoxSteps[]> = {};
  for (const flag of flags) {
    if (!flag.isActive) continue;
    for (const key of keysInScope(flag.keys, flag.scope)) {
      const at = key.kind === 'host' ? siteMirrorKey(key.value.split('|', 1)[0] ?? '') : EVERYWHERE;
      const hash = keyHash(key, flag.isByHand);
      keys[at] ??= new Set();
      keys[at].add(hash);
      // The place of what was picked by hand is that box itself.
      if (!flag.site || !flag.wider || (flag.isByHand && key.kind === 'host')) continue;
      const ofSite = boxesMirrorKey(flag.site);
      boxes[ofSite] ??= [];
      boxes[ofSite].push([hash, flag.wider]);
    }
  }
  return { ...Object.fromEntries(Object.entries(keys).map(([key, hashes]) => [key, [...hashes]])), ...boxes };
}

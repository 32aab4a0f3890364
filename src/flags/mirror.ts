import { keyHash } from './key-hash';
import { keysInScope } from './scope';
import type { AdFlag } from './types';

/** Under this key of `storage.local` lies what is hidden on every page. */
export const EVERYWHERE = 'hiding';

/** Under this one what is hidden on one site only: its places for ads. */
export const siteMirrorKey = (site: string) => `${EVERYWHERE} ${site}`;

/**
 * What the hiding script reads, by storage key: numbers of keys. Nothing of it says what was flagged, and a page reads no more
 * than concerns its site.
 */
export function mirrorOf(flags: readonly AdFlag[]): Record<string, number[]> {
  const mirror: Record<string, Set<number>> = {};
  for (const { keys, scope, isActive, isByHand } of flags) {
    if (!isActive) continue;
    for (const key of keysInScope(keys, scope)) {
      const at = key.kind === 'host' ? siteMirrorKey(key.value.split('|', 1)[0] ?? '') : EVERYWHERE;
      mirror[at] ??= new Set();
      mirror[at].add(keyHash(key, isByHand));
    }
  }
  return Object.fromEntries(Object.entries(mirror).map(([key, hashes]) => [key, [...hashes]]));
}

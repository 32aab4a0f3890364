import { isSameKey } from '../ads/keys';
import type { AdKey } from '../ads/types';
import { keysInScope } from './scope';
import type { AdFlag } from './types';

/** The flags, after these keys have hidden something in a page. */
export function withHits(flags: readonly AdFlag[], keys: readonly AdKey[], now: number): AdFlag[] {
  return flags.map((flag) => {
    const own = flag.isActive ? keysInScope(flag.keys, flag.scope) : [];
    const count = keys.filter((key) => own.some((each) => isSameKey(each, key))).length;
    return count === 0 ? flag : { ...flag, hits: flag.hits + count, lastHit: now };
  });
}

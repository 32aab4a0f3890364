import { isSharedHost } from '../ads/landing';
import { registrableDomain } from '../ads/registrable-domain';
import { isSameAd, MOST_FLAGS } from './change-flags';
import type { AdFlag } from './types';

/** What became of flags that were put to the others. */
export interface PutFlags {
  added: number;
  /** Those that were there already. */
  known: number;
  /** Those that would hide what is no advertiser's alone. */
  refused: number;
  /** Those for which there was no room. */
  left: number;
}

/** The flags, with those of a file or with deleted ones among them; what is there stays as it is. */
export function withFlags(flags: readonly AdFlag[], more: readonly AdFlag[]): [AdFlag[], PutFlags] {
  const all = [...flags];
  const count: PutFlags = { added: 0, known: 0, refused: 0, left: 0 };
  for (const flag of more) {
    if (!isOfOneAd(flag)) count.refused++;
    else if (all.some((each) => each.id === flag.id || isSameAd(each, flag.keys))) count.known++;
    else if (all.length >= MOST_FLAGS) count.left++;
    else {
      all.push(flag);
      count.added++;
    }
  }
  return [all, count];
}

/** Whether its advertisers are domains that somebody registered: a file may name a whole country's, or where everybody has a page. */
function isOfOneAd({ keys }: AdFlag): boolean {
  return keys.every(
    ({ kind, value }) => kind !== 'land' || (registrableDomain(value) === value && !isSharedHost(value)),
  );
}

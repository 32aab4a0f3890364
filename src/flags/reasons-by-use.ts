import { type AdFlag, FLAG_REASONS, type FlagReason } from './types';

export type GivenReason = Exclude<FlagReason, 'unspecified'>;

/** All reasons, those first that the reader has given most often. */
export function reasonsByUse(flags: readonly Pick<AdFlag, 'reason'>[]): GivenReason[] {
  const uses = (reason: GivenReason) => flags.filter((flag) => flag.reason === reason).length;
  return FLAG_REASONS.toSorted((a, b) => uses(b) - uses(a));
}

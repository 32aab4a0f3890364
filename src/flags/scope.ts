import type { AdKey, AdKeyKind } from '../ads/types';
import { FLAG_SCOPES, type FlagScope } from './types';

/** The kinds of keys that each scope adds. */
const KINDS: Record<FlagScope, readonly AdKeyKind[]> = { ad: ['cre', 'txt'], advertiser: ['land'], place: ['host'] };

/** The scopes that these keys can say, from narrow to wide. */
export function scopesOf(keys: readonly AdKey[]): FlagScope[] {
  return FLAG_SCOPES.filter((scope) => keys.some(({ kind }) => KINDS[scope].includes(kind)));
}

/** The keys by which a flag of this scope hides. */
export function keysInScope(keys: readonly AdKey[], scope: FlagScope): AdKey[] {
  const kinds = FLAG_SCOPES.slice(0, FLAG_SCOPES.indexOf(scope) + 1).flatMap((each) => KINDS[each]);
  return keys.filter(({ kind }) => kinds.includes(kind));
}

/** The message that names each scope. */
export const SCOPE_WORDS: Record<FlagScope, string> = {
  ad: 'scope_ad',
  advertiser: 'scope_advertiser',
  place: 'scope_place',
};

import { registrableDomain } from '../ads/registrable-domain';
import type { AdKey } from '../ads/types';
import { loadingHosts } from './blocking';
import { scopesOf } from './scope';
import type { AdFlag, FlaggedAd, FlagReason, FlagScope } from './types';

/** More flags than this slow pages down. */
export const MOST_FLAGS = 2_000;

/** What is added by whoever keeps a flag. */
export interface FlagMark {
  id: string;
  now: number;
  site: string | null;
}

/** A new flag; an ad that is flagged already keeps its flag, which hides again. */
export function withFlag(flags: readonly AdFlag[], ad: FlaggedAd, { id, now, site }: FlagMark): [AdFlag[], AdFlag] {
  const keys = distinct(ad.keys.map(withDomain));
  const [scope = 'place'] = scopesOf(keys);
  const known = flags.find((flag) => isSameAd(flag, keys));
  if (known) return changed(flags, known.id, { isActive: true }, now);
  const flag: AdFlag = {
    ...ad,
    keys,
    id,
    v: 1,
    createdAt: now,
    updatedAt: now,
    isActive: true,
    reason: 'unspecified',
    scope,
    site,
    hits: 0,
    lastHit: null,
    pool: 'off',
  };
  return [[...flags, flag], flag];
}

export interface FlagChange {
  reason?: FlagReason;
  scope?: FlagScope;
  wider?: number;
  isActive?: boolean;
  notLoaded?: string[];
}

/** The flags with one of them changed, and that one. Throws where there is none: somebody else deleted it. */
export function changed(flags: readonly AdFlag[], id: string, change: FlagChange, now: number): [AdFlag[], AdFlag] {
  const old = flags.find((flag) => flag.id === id);
  if (!old) throw new Error('The flag is gone.');
  const scope = change.scope && scopesOf(old.keys).includes(change.scope) ? change.scope : old.scope;
  const hosts = loadingHosts(old);
  const notLoaded = (change.notLoaded ?? old.notLoaded ?? []).filter((host) => hosts.includes(host));
  const flag = { ...old, ...change, scope, notLoaded, updatedAt: now };
  return [flags.map((each) => (each === old ? flag : each)), flag];
}

/** An advertiser is known by the domain that it registered; a host without one, as a number, stays as it is. */
function withDomain(key: AdKey): AdKey {
  return key.kind === 'land' ? { kind: 'land', value: registrableDomain(key.value) ?? key.value } : key;
}

function distinct(keys: readonly AdKey[]): AdKey[] {
  return keys.filter((key, at) => keys.findIndex((each) => isSame(each, key)) === at);
}

/** Whether a flag is that of the ad with these keys. */
export function isSameAd(flag: AdFlag, keys: readonly AdKey[]): boolean {
  return flag.keys.length === keys.length && keys.every((key) => flag.keys.some((each) => isSame(each, key)));
}

function isSame(a: AdKey, b: AdKey): boolean {
  return a.kind === b.kind && a.value === b.value;
}

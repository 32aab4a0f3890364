import browser from 'webextension-polyfill';
import type { AdKey } from '../../ads/types';
import { keyHash } from '../../flags/key-hash';
import { EVERYWHERE, siteMirrorKey } from '../../flags/mirror';

/** What is flagged, as far as it concerns one site. */
export interface FlaggedKeys {
  /** How a key was flagged; `null`: it wasn't. */
  knows(key: AdKey): 'recognised' | 'by hand' | null;
  /** Whether places of this site are flagged. */
  hasPlaces: boolean;
  isEmpty: boolean;
}

export async function readFlaggedKeys(site: string): Promise<FlaggedKeys> {
  const placesKey = siteMirrorKey(site);
  const kept = await browser.storage.local.get([EVERYWHERE, placesKey]);
  const places = numbersIn(kept[placesKey]);
  const hashes = new Set([...numbersIn(kept[EVERYWHERE]), ...places]);
  const knows = (key: AdKey) => {
    if (hashes.has(keyHash(key))) return 'recognised';
    return hashes.has(keyHash(key, true)) ? 'by hand' : null;
  };
  return {
    // A flag names a registered domain; each host under it is that advertiser's.
    knows: (key) =>
      key.kind === 'land' ? first(domainsOf(key.value), (value) => knows({ ...key, value })) : knows(key),
    hasPlaces: places.length > 0,
    isEmpty: hashes.size === 0,
  };
}

/** Calls `changed` when what concerns this site has. */
export function watchFlaggedKeys(site: string, changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (EVERYWHERE in changes || siteMirrorKey(site) in changes) changed();
  });
}

function numbersIn(kept: unknown): number[] {
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'number') : [];
}

/** `a.b.example`: itself, `b.example`. */
function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

function first<Value, Found>(values: readonly Value[], find: (value: Value) => Found | null): Found | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}

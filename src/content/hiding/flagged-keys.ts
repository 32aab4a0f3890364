import browser from 'webextension-polyfill';
import type { AdKey } from '../../ads/types';
import { keyHash } from '../../flags/key-hash';
import { type BoxSteps, boxesMirrorKey, EVERYWHERE, siteMirrorKey } from '../../flags/mirror';

/** What is flagged, as far as it concerns one site. */
export interface FlaggedKeys {
  /** How a key was flagged; `null`: it wasn't. */
  knows(key: AdKey): 'recognised' | 'by hand' | null;
  /** By how many boxes what goes with it is wider here than the ad. */
  widerBy(key: AdKey): number;
  /** Whether places of this site are flagged. */
  hasPlaces: boolean;
  isEmpty: boolean;
}

export async function readFlaggedKeys(site: string): Promise<FlaggedKeys> {
  const placesKey = siteMirrorKey(site);
  const kept = await browser.storage.local.get([EVERYWHERE, placesKey, boxesMirrorKey(site)]);
  const places = numbersIn(kept[placesKey]);
  const boxes = new Map(boxesIn(kept[boxesMirrorKey(site)]));
  const hashes = new Set([...numbersIn(kept[EVERYWHERE]), ...places]);
  const knows = (key: AdKey) => {
    if (hashes.has(keyHash(key))) return 'recognised';
    return hashes.has(keyHash(key, true)) ? 'by hand' : null;
  };
  const widerBy = (key: AdKey) => boxes.get(keyHash(key)) ?? boxes.get(keyHash(key, true)) ?? null;
  return {
    knows: (key) => firstOf(key, knows),
    widerBy: (key) => firstOf(key, widerBy) ?? 0,
    hasPlaces: places.length > 0,
    isEmpty: hashes.size === 0,
  };
}

/** Calls `changed` when what concerns this site has. */
export function watchFlaggedKeys(site: string, changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if ([EVERYWHERE, siteMirrorKey(site), boxesMirrorKey(site)].some((key) => key in changes)) changed();
  });
}

function numbersIn(kept: unknown): number[] {
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'number') : [];
}

function boxesIn(kept: unknown): BoxSteps[] {
  return Array.isArray(kept) ? kept.filter((each) => Array.isArray(each) && each.length === 2) : [];
}

/** `a.b.example`: itself, `b.example`. */
function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** What is found of a key first. A flag names a registered domain; each host under it is that advertiser's. */
function firstOf<Found>(key: AdKey, find: (key: AdKey) => Found | null): Found | null {
  if (key.kind !== 'land') return find(key);
  for (const value of domainsOf(key.value)) {
    const found = find({ ...key, value });
    if (found !== null) return found;
  }
  return null;
}

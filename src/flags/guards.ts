import { isAdKey } from '../ads/key-grammar';
import { MOST_STEPS } from '../ads/stepped-box';
import type { AdKey } from '../ads/types';
import { isRecord, isText, isTexts } from '../article/guards';
import { loadingHosts } from './blocking';
import { type AdFlag, FLAG_REASONS, FLAG_SCOPES, type FlaggedAd, type FlagReason, type FlagScope } from './types';

const MOST_KEYS = 8;
const LONGEST_TITLE = 300;

export function isFlagReason(value: unknown): value is FlagReason {
  return value === 'unspecified' || FLAG_REASONS.some((reason) => reason === value);
}

export function isFlagScope(value: unknown): value is FlagScope {
  return FLAG_SCOPES.some((scope) => scope === value);
}

/** Steps from the tightest box of an ad. */
export function isBoxSteps(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= MOST_STEPS;
}

export function isKeys(value: unknown, most: number): value is AdKey[] {
  return Array.isArray(value) && value.length > 0 && value.length <= most && value.every(isAdKey);
}

export function isFlaggedAd(value: unknown): value is FlaggedAd {
  return (
    isRecord(value) &&
    isKeys(value.keys, MOST_KEYS) &&
    typeof value.isByHand === 'boolean' &&
    (value.wider === undefined || isBoxSteps(value.wider)) &&
    isText(value.network) &&
    /^[\w.-]{1,40}$/.test(value.network) &&
    isText(value.title) &&
    value.title.length <= LONGEST_TITLE
  );
}

/** Whether `value`, read from the store or from a file, is a flag. */
export function isAdFlag(value: unknown): value is AdFlag {
  if (!isRecord(value) || !isFlaggedAd(value)) return false;
  const { id, v, createdAt, updatedAt, isActive, reason, scope, site, hits, lastHit, pool, notLoaded } =
    value as Partial<Record<keyof AdFlag, unknown>>;
  return (
    isText(id) &&
    /^[\w-]{1,40}$/.test(id) &&
    v === 1 &&
    isTime(createdAt) &&
    isTime(updatedAt) &&
    typeof isActive === 'boolean' &&
    isFlagReason(reason) &&
    isFlagScope(scope) &&
    (notLoaded === undefined || isHosts(notLoaded, value)) &&
    (site === null || (isText(site) && site.length <= 253)) &&
    isTime(hits) &&
    (lastHit === null || isTime(lastHit)) &&
    pool === 'off'
  );
}

function isHosts(value: unknown, flag: FlaggedAd): value is string[] {
  const hosts = loadingHosts({ keys: flag.keys, site: null });
  return isTexts(value) && value.every((host) => hosts.includes(host));
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

import { withoutTracking } from '../article/address';

/** What the reader doesn't want to see on list pages, by the name that is shown. */
export interface Muted {
  papers: string[];
  sections: string[];
  languages: string[];
}

/** One look at a list page: from when it is opened until it has been left alone for a while. Times in minutes. */
interface Look {
  /** End of the look before; `null` for the first. */
  previous: number | null;
  started: number;
  last: number;
}

/** What is kept of the headlines that were seen: hashes and minutes, no address and no title. */
export interface NewsStore {
  /** Makes the hashes of one machine tell nothing to another. */
  salt: string;
  /** When a headline was first seen, by its hash; a day earlier once its article was read. */
  firstSeen: Record<string, number>;
  looks: Record<string, Look>;
  muted: Muted;
}

const MINUTES_A_DAY = 24 * 60;
const KEPT_MINUTES = 30 * MINUTES_A_DAY;
/** What is opened again sooner is the same look: coming back from an article makes nothing old. */
const LOOK_MINUTES = 20;
/** A year of a hundred headlines a day would not fill it; a page with many must not. */
const MAX_SEEN = 30_000;

export function emptyNews(salt: string): NewsStore {
  return { salt, firstSeen: {}, looks: {}, muted: { papers: [], sections: [], languages: [] } };
}

export const minutesOf = (time: Date): number => Math.floor(time.getTime() / 60_000);

/** `store` after a look at the list page `page` with headlines that lead to `urls`. */
export function lookAt(store: NewsStore, page: string, urls: readonly string[], now: number): NewsStore {
  const { looks, firstSeen } = unexpired(store, now);
  const key = hashOf(store.salt, page);
  const look = looks[key];
  const isSame = look && now - look.last < LOOK_MINUTES;
  looks[key] = isSame ? { ...look, last: now } : { previous: look?.last ?? null, started: now, last: now };
  for (const url of urls) firstSeen[hashOf(store.salt, url)] ??= now;
  return { ...store, looks, firstSeen };
}

/** `store` after the article at `url` was read: its headline is no news any more. */
export function readArticle(store: NewsStore, url: string, now: number): NewsStore {
  const { firstSeen, looks } = unexpired(store, now);
  firstSeen[hashOf(store.salt, url)] = now - MINUTES_A_DAY;
  return { ...store, firstSeen, looks };
}

/** `store` with a paper, section or language muted, or no longer. */
export function mute(store: NewsStore, kind: keyof Muted, name: string, isMuted: boolean): NewsStore {
  const others = store.muted[kind].filter((each) => each !== name);
  return { ...store, muted: { ...store.muted, [kind]: isMuted ? [...others, name] : others } };
}

/** How the headlines of a page stand, in the look that `lookAt` has begun. */
export interface Standing {
  /** End of the look before, in minutes; `null` when this is the first: then everything is new, and nothing is called so. */
  since: number | null;
  of(url: string): 'new' | 'seen';
}

export function standingOn(store: NewsStore, page: string): Standing {
  const look = store.looks[hashOf(store.salt, page)];
  return {
    since: look?.previous ?? null,
    of: (url) =>
      (store.firstSeen[hashOf(store.salt, url)] ?? Number.POSITIVE_INFINITY) >= (look?.started ?? 0) ? 'new' : 'seen',
  };
}

/** `value` as a store, when it is one. */
export function isNewsStore(value: unknown): value is NewsStore {
  if (typeof value !== 'object' || value === null) return false;
  const { salt, firstSeen, looks, muted } = value as Partial<Record<keyof NewsStore, unknown>>;
  return (
    typeof salt === 'string' && [firstSeen, looks, muted].every((each) => typeof each === 'object' && each !== null)
  );
}

function unexpired({ firstSeen, looks }: NewsStore, now: number): Pick<NewsStore, 'firstSeen' | 'looks'> {
  const seen = Object.entries(firstSeen).filter(([, at]) => now - at < KEPT_MINUTES);
  const newest = seen.length > MAX_SEEN ? seen.sort(([, a], [, b]) => b - a).slice(0, MAX_SEEN) : seen;
  const recent = Object.entries(looks).filter(([, { last }]) => now - last < KEPT_MINUTES);
  return { firstSeen: Object.fromEntries(newest), looks: Object.fromEntries(recent) };
}

/** 53 bits of `url` and `salt`: two headlines of one reader's month never meet. After cyrb53, which is in the public domain. */
function hashOf(salt: string, url: string): string {
  const text = salt + withoutTracking(url);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

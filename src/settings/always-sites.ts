import type { Setting } from './setting';

/** More than anybody reads; each is a pattern that the browser holds every page against. */
const MAX_SITES = 300;

/** Hosts on whose articles the view opens by itself. */
export const ALWAYS_SITES: Setting<readonly string[]> = {
  key: 'always in page',
  standard: [],
  isValue: (found): found is readonly string[] =>
    Array.isArray(found) && found.length <= MAX_SITES && found.every((host) => typeof host === 'string'),
};

/** `sites` with `host` among them, or without it; of too many, the newest. */
export function withSite(sites: readonly string[], host: string, isIn: boolean): readonly string[] {
  const others = sites.filter((each) => each !== host);
  return isIn ? [...others, host].slice(-MAX_SITES) : others;
}

/** The pattern of all pages of a host. */
export const patternOf = (host: string) => `*://${host}/*`;

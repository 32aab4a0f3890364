import { isWithin, siteOf } from '../sites/index';

/** Country of the papers at `url`, ISO 3166-1, when it is an aggregator we know. */
export function countryOf(url: string): string | null {
  const { hostname } = new URL(url);
  return siteOf(url)?.hosts.find(({ host }) => isWithin(hostname, host))?.country ?? null;
}

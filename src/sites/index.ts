import type { SiteRule } from '../parser/site-rule';
import { maghress } from './maghress';

export const SITES: readonly SiteRule[] = [maghress];

/** Whether a page's host is `host` or a subdomain of it: `notmaghress.com` is neither. */
export function isWithin(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** The rule of the family that a host belongs to, `null` for every other host. */
export function siteOfHost(hostname: string): SiteRule | null {
  return SITES.find(({ hosts }) => hosts.some(({ host }) => isWithin(hostname, host))) ?? null;
}

/** The same for a page's address. */
export function siteOf(url: string): SiteRule | null {
  return siteOfHost(new URL(url).hostname);
}

/** The name of that family. */
export function familyOf(hostname: string): string | null {
  return siteOfHost(hostname)?.family ?? null;
}

import type { SiteRule } from '../parser/site-rule';
import { maghress } from './maghress';

export const SITES: readonly SiteRule[] = [maghress];

/** The rule of the family that `url` belongs to: its host exactly, or a subdomain of it. `null` for every other host. */
export function siteOf(url: string): SiteRule | null {
  const { hostname } = new URL(url);
  return (
    SITES.find((site) => site.hosts.some(({ host }) => hostname === host || hostname.endsWith(`.${host}`))) ?? null
  );
}

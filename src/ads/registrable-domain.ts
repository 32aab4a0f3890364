import { getDomain } from 'tldts';

/**
 * The domain that an advertiser registered: of `fr.shop.co.ma`, `shop.co.ma`; `null` for what nobody can register. The list
 * of suffixes weighs more than all else of `ads/`: only what keeps flags asks, no script in pages. There, keys match by suffix.
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}

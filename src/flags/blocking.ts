import { isSharedHost } from '../ads/landing';
import { isSameSite } from '../article/address';
import type { AdFlag } from './types';

/** Hosts from which an ad is loaded, as far as its keys tell: that of its picture, that of its frame. Never the site's own. */
export function loadingHosts({ keys, site }: Pick<AdFlag, 'keys' | 'site'>): string[] {
  const hosts = keys.flatMap(({ kind, value }) => {
    if (kind === 'cre') return value.split('/', 1);
    const [own = '', network = ''] = kind === 'host' ? value.split('|') : [];
    return network.includes('.') && !isSameSite(network, own) ? [network] : [];
  });
  return [...new Set(hosts)].filter((host) => !(site && isSameSite(host, site)) && !isSharedHost(host));
}

/** Hosts from which nothing is to be loaded. */
export function blockedHosts(flags: readonly AdFlag[]): string[] {
  const blocked = flags.filter(({ isActive }) => isActive).flatMap(({ notLoaded = [] }) => notLoaded);
  return [...new Set(blocked)].sort();
}

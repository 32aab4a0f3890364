import { hostOf, isSameSite, webAddress } from '../article/address';
import { isAdHost } from './networks';

/** Addresses inside addresses are followed so deep. */
const DEPTH = 3;
/** Longer ones are no addresses that a reader could follow. */
const LONGEST = 8_192;
const PARAMETER =
  /^(?:adurl|url|u|dest|destination|redirect|redir|redirect_url|target|to|goto|link|r|out|clickurl|ct|lp|landing)$/i;
/** Hosts on which everybody has a page: to hide what leads there would hide other people's ads too. */
const SHARED_HOSTS = [
  'facebook.com', 'instagram.com', 'x.com', 'twitter.com', 'youtube.com', 'tiktok.com', 'linkedin.com', 'wa.me', 't.me',
  'whatsapp.com', 'google.com', 'apple.com', 'bit.ly', 't.co', 'linktr.ee',
]; // biome-ignore format: -- a list of names
const REDIRECT_PATH = /\/(?:out|go|click|clic|redirect|redir|adclick|ck|pub|ads?|track)(?:[./?]|$)/i;

/** The host that a link leads to at last, without `www.`; `null` where nothing tells, or on the page's own site. */
export function landingHost(href: string, pageUrl: string): string | null {
  const host = hostOf(landingAddress(href, pageUrl) ?? '');
  if (!/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(host)) return null;
  if (isAdHost(host) || isSameSite(host, hostOf(pageUrl))) return null;
  return isSharedHost(host) ? null : host;
}

/** Whether everybody has a page there. */
export function isSharedHost(host: string): boolean {
  return SHARED_HOSTS.some((shared) => isSameSite(host, shared));
}

/** Whether a link leads through a counter of clicks: an ad system's, or a redirect of the page's own site to elsewhere. */
export function isCountedLink(href: string, pageUrl: string): boolean {
  if (href.length > LONGEST) return false;
  const address = webAddress(href, pageUrl);
  if (!address) return false;
  if (isAdHost(hostOf(address))) return !isSameSite(hostOf(address), hostOf(pageUrl));
  return (
    isSameSite(hostOf(address), hostOf(pageUrl)) &&
    REDIRECT_PATH.test(new URL(address).pathname) &&
    inner(address) !== null &&
    landingHost(address, pageUrl) !== null
  );
}

function landingAddress(href: string, pageUrl: string): string | null {
  if (href.length > LONGEST) return null;
  let address = webAddress(href, pageUrl);
  for (let depth = 0; address && depth < DEPTH; depth++) {
    const next = inner(address);
    if (!next) break;
    address = next;
  }
  return address;
}

/** The address that stands in a parameter of `address`. */
function inner(address: string): string | null {
  if (!address.includes('=')) return null;
  let found: string | null = null;
  new URL(address).searchParams.forEach((value, name) => {
    if (!found && PARAMETER.test(name)) found = webAddress(decoded(value), 'about:blank');
  });
  return found;
}

function decoded(value: string): string {
  if (!/^https?%/i.test(value)) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // not encoded as its maker meant it
  }
}

import { hostOf, isSameSite } from '../article/address';

/** Slots of the ad systems met in the Arab and French press, by the names they leave in the DOM. */
const SLOT_PATTERN =
  /(?:^|[\s_-])(?:div-gpt-ad|gpt-ad|google_ads_iframe|adsbygoogle|taboola|trc_related_container|trc_rbox|outbrain|ob-widget|mgbox|mgline|scriptroot\w*|adskeeper|rc-widget|speakol|geozo|jubna|ad[_-]?(?:slot|banner|container|wrapper|unit|box|zone|block|placeholder)s?|ads|advert|advertisement|advertising|banner[_-]?ads?|pub-zone|zone-pub|publicite|bloc-pub|encart-pub|sponsored(?:[_-](?:content|links?|post))?)(?=$|[\s_-])/i;

/** Hosts that serve ads or count clicks on them. */
const AD_HOST_PATTERN =
  /(?:^|\.)(?:doubleclick\.\w+|googlesyndication\.com|googleadservices\.com|adservice\.google\.\w+|g\.doubleclick\.\w+|taboola\.\w+|outbrain\.\w+|mgid\.com|adskeeper\.\w+|revcontent\.com|speakol\.com|geozo\.com|jubna\w*\.com|propellerads\.com|adnxs\.com|criteo\.\w+|amazon-adsystem\.com|adserver\.\w+)$/i;

/** Every such host has one of these in it: pages have thousands of links, and few of them. */
const AD_WORD_PATTERN =
  /doubleclick|googles|adservice|taboola|outbrain|mgid|adskeeper|revcontent|speakol|geozo|jubna|propellerads|adnxs|criteo|amazon-ad|adserver/i;

/** Whether an element's id and classes are those of an ad's slot. */
export function isSlotName(names: string): boolean {
  return SLOT_PATTERN.test(names);
}

/** Why `element` is an ad by where it leads, or `null` when nothing tells. Says nothing of what stands around it. */
export function adReason(element: Element, pageUrl: string): string | null {
  const tag = element.tagName;
  if (tag === 'IFRAME' || tag === 'IMG') {
    return AD_HOST_PATTERN.test(hostOf(element.getAttribute('src') ?? '')) ? 'ad host' : null;
  }
  if (tag === 'A') return isPaidLink(element, pageUrl) ? 'paid link' : null;
  return null;
}

/** Whether a link says that it was paid for, or leads through a host that counts clicks on ads. */
export function isPaidLink(link: Element, pageUrl: string): boolean {
  if (/\bsponsored\b/.test(link.getAttribute('rel') ?? '')) return true;
  const href = link.getAttribute('href') ?? '';
  if (!AD_WORD_PATTERN.test(href)) return false;
  const host = hostOf(href);
  return AD_HOST_PATTERN.test(host) && !isSameSite(host, hostOf(pageUrl));
}

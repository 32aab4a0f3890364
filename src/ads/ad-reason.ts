import { hostOf, isSameSite } from '../article/address';

/**
 * Slots of the ad systems met in the Arab and French press, by the names they leave in the DOM. These are the commonest
 * alone, for which the parser has room; what is picked and hidden goes by all of `networks.ts`.
 */
const SLOT_PATTERN =
  /(?:^|[\s_-])(?:div-gpt-ad|gpt-ad|google_ads_iframe|adsbygoogle|taboola|trc_(?:related_container|rbox)|outbrain|ob-widget|mgbox|mgline|scriptroot\w*|adskeeper|rc-widget|speakol|geozo|jubna|ad[_-]?(?:slot|banner|container|wrapper|unit|box|zone|block|placeholder)s?|ads|advert(?:isement|ising)?|banner[_-]?ads?|pub-zone|zone-pub|publicite|bloc-pub|encart-pub|sponsored(?:[_-](?:content|links?|post))?)(?=$|[\s_-])/;

/** Names of hosts that serve ads or count clicks on them. */
const AD_NAMES =
  'doubleclick|googlesyndication|googleadservices|adservice\\.google|taboola|outbrain|mgid|adskeeper|revcontent|speakol|geozo|jubna\\w*|propellerads|adnxs|criteo|amazon-adsystem|adserver';
const AD_HOST_PATTERN = new RegExp(`(?:^|\\.)(?:${AD_NAMES})\\.\\w+$`);
/** Pages have thousands of links, and few of them have such a name anywhere. */
const AD_NAME_PATTERN = new RegExp(AD_NAMES);

/** Whether an element's id and classes, in small letters, are those of an ad's slot. */
export function isSlotName(names: string): boolean {
  return SLOT_PATTERN.test(names);
}

/** Whether a frame shows what an ad system serves. */
export function isAdFrame(frame: Element): boolean {
  return AD_HOST_PATTERN.test(hostOf(frame.getAttribute('src') ?? ''));
}

/** Whether a link says that it was paid for, or leads through a host that counts clicks on ads. */
export function isPaidLink(link: Element, pageUrl: string): boolean {
  if (/\bsponsored\b/.test(link.getAttribute('rel') ?? '')) return true;
  const href = link.getAttribute('href') ?? '';
  if (!AD_NAME_PATTERN.test(href.toLowerCase())) return false;
  const host = hostOf(href);
  return AD_HOST_PATTERN.test(host) && !isSameSite(host, hostOf(pageUrl));
}

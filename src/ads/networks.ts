import { hostOf } from '../article/address';

/** An ad system met in the Arab and French press, by what it leaves in pages. */
interface Network {
  name: string;
  /** Its hosts, as a source of a pattern that ends at the host's end. */
  hosts: string;
  /** Ids and classes of its slots. */
  names: string;
}

const NETWORKS: readonly Network[] = [
  {
    name: 'gpt',
    hosts: 'doubleclick\\.net|g\\.doubleclick\\.\\w+|2mdn\\.net',
    names: 'div-gpt-ad|gpt-ad|google_ads_iframe|dfp-ad',
  },
  {
    name: 'adsense',
    hosts: 'googlesyndication\\.com|googleadservices\\.com|adservice\\.google\\.\\w+',
    names: 'adsbygoogle|aswift|google_ads_frame',
  },
  {
    name: 'taboola',
    hosts: 'taboola(?:news)?\\.\\w+',
    names: 'taboola|trc_related_container|trc_rbox\\w*|trc_spotlight_item',
  },
  { name: 'outbrain', hosts: 'outbrain(?:img)?\\.\\w+', names: 'outbrain|ob-widget|ob-dynamic-rec-container' },
  { name: 'adskeeper', hosts: 'adskeeper\\.\\w+', names: 'adskeeper' },
  { name: 'mgid', hosts: 'mgid\\.com', names: 'mgbox|mgline|m\\d+scriptroot\\w*|scriptroot\\w*|mgid' },
  { name: 'revcontent', hosts: 'revcontent\\.com', names: 'rc-widget|revcontent|rc_w\\w*' },
  { name: 'speakol', hosts: 'speakol\\.com', names: 'speakol|sp-widget|spk-ad' },
  { name: 'geozo', hosts: 'geozo\\.com', names: 'geozo' },
  { name: 'jubna', hosts: 'jubna\\w*\\.com', names: 'jubna' },
  { name: 'propeller', hosts: 'propeller(?:ads|click)\\.\\w+|onclickads\\.net|rtmark\\.net', names: 'propellerads' },
  {
    name: 'exchange',
    hosts:
      'adnxs\\.com|criteo\\.\\w+|amazon-adsystem\\.com|adserver\\.\\w+|smartadserver\\.com|teads\\.tv|rubiconproject\\.com|pubmatic\\.com|openx\\.net|adform\\.net|adsterra\\.com|popads\\.net|exoclick\\.com|clickadu\\.com|hilltopads\\.\\w+|monetag\\.com',
    names: 'criteo|teads|adsterra|smartad',
  },
];

const HOSTS = NETWORKS.map(({ name, hosts }) => ({ name, pattern: new RegExp(`(?:^|\\.)(?:${hosts})$`, 'i') }));
const NAMES = NETWORKS.map(({ name, names }) => ({
  name,
  pattern: new RegExp(`(?:^|[\\s_-])(?:${names})(?=$|[\\s_-])`, 'i'),
}));
/** One look tells most hosts and names from all of them: pages have thousands. */
const ANY_HOST = new RegExp(`(?:^|\\.)(?:${NETWORKS.map(({ hosts }) => hosts).join('|')})$`, 'i');
const ANY_NAME = new RegExp(`(?:^|[\\s_-])(?:${NETWORKS.map(({ names }) => names).join('|')})(?=$|[\\s_-])`, 'i');

/** Hosts that only count a click and send on; their addresses hold the landing address, or nothing to know. */
const CLICK_HOST = /^(?:clck|click|clicks|adclick|clk|track|trk|go|redir)\.|(?:^|\.)(?:adclick|clickserve)\./i;

/** The ad system that a host belongs to, `null` for every other host. */
export function networkOfHost(host: string): string | null {
  return ANY_HOST.test(host) ? (HOSTS.find(({ pattern }) => pattern.test(host))?.name ?? null) : null;
}

/** The ad system whose slots are named so, `null` for all other names. */
export function networkOfNames(names: string): string | null {
  return ANY_NAME.test(names) ? (NAMES.find(({ pattern }) => pattern.test(names))?.name ?? null) : null;
}

/** Whether a host is an ad system's, or one that counts clicks. */
export function isAdHost(host: string): boolean {
  return ANY_HOST.test(host) || CLICK_HOST.test(host);
}

/** Whether an address is one of an ad system's. */
export function isAdAddress(address: string): boolean {
  return isAdHost(hostOf(address));
}

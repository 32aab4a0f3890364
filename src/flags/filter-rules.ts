import type { AdKey } from '../ads/types';
import { fold } from '../article/fold';
import { keysInScope } from './scope';
import type { AdFlag } from './types';

const HOST_PATTERN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
/** What means something else in a filter than in an address. */
const SIGNS_PATTERN = /[^\p{L}\d._~%/*-]+/gu;

/** What active flags hide, as filters that uBlock Origin takes: the ads of one flag under a line that says which they are. */
export function filterRules(flags: readonly AdFlag[]): string {
  const parts = flags.filter(({ isActive }) => isActive).flatMap(rulesOf);
  return ['! Title: Ads flagged in Safi', ...parts, ''].join('\n');
}

function rulesOf(flag: AdFlag): string[] {
  const rules = new Set(keysInScope(flag.keys, flag.scope).flatMap((key) => RULES[key.kind](key.value, flag)));
  if (rules.size === 0) return [];
  const title = flag.title.replace(/[\p{C}\s]+/gu, ' ').trim();
  return [`! ${[title, flag.site].filter(Boolean).join(' · ')}`, ...rules];
}

const RULES: Record<AdKey['kind'], (value: string, flag: AdFlag) => string[]> = {
  cre: (value) => [`||${value.replace(/\{size\}/g, '*').replace(SIGNS_PATTERN, '*')}$image`],
  // A link in a text may lead to an advertiser as well: such ones have no picture.
  land: (value) => [`##a[href*="//${value}"]:has(img)`, `##a[href*="%2F%2F${value}"]:has(img)`],
  // Filters know no folding: only the words as they stood there are found, on the site where they did.
  txt: (value, { title, site }) =>
    site && HOST_PATTERN.test(site) && fold(title) === value ? [`${site}##a:has-text(/${inARow(title)}/)`] : [],
  host(value) {
    const [site = '', network = '', place = ''] = value.split('|');
    return HOST_PATTERN.test(site) ? placeSelectors(network, place).map((selector) => `${site}##${selector}`) : [];
  },
};

/** The elements that `slot-key.ts` gives such a name. */
function placeSelectors(network: string, place: string): string[] {
  if (network === 'gpt' && place.startsWith('/')) {
    const id = `[id^=${quoted(`google_ads_iframe_${place}`)}]`;
    return [`div:has(> div > ${id})`, id];
  }
  const [name = '', size] = place.split(/@(?=\d*x\d*$)/);
  const given = name.startsWith(`${network}:`) ? name.slice(network.length + 1) : null;
  if (given) return ['data-ad-slot', 'data-placement', 'data-widget-id'].map((each) => `[${each}=${quoted(given)}]`);
  if (name.startsWith('.')) return [`${name.replace(/[^\p{L}\d._-]/gu, '')}:has(${frameOf(network, size)})`];
  const parts = name.split('#');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return [`[id=${quoted(first)}]`];
  const ends = [first && `[id^=${quoted(first)}]`, last && `[id$=${quoted(last)}]`].filter(Boolean);
  return ends.length > 0 ? [ends.join('')] : [];
}

function frameOf(host: string, size = 'x'): string {
  const [width, height] = size.split('x');
  return [
    `iframe[src*=${quoted(`//${host}`)}]`,
    width && `[width=${quoted(width)}]`,
    height && `[height=${quoted(height)}]`,
  ]
    .filter(Boolean)
    .join('');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\\p{C}]/gu, '')}"`;
}

/** Words in a row, whatever stands between them. */
function inARow(text: string): string {
  return text
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
    .join('.+');
}

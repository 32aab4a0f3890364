import { hostOf, webAddress } from '../article/address';
import { fold } from '../article/fold';
import { isAdKey } from './key-grammar';
import { landingHost } from './landing';
import { slotKey } from './slot-key';
import type { AdKey } from './types';

const MOST_KEYS = 8;
/** An ad has few links and pictures; a hostile one is read so far. */
const MOST_PARTS = 40;
/** Signs that are the same in many ads. */
const NO_CREATIVE = /adchoices|icon|logo|sprite|close|blank|spacer|pixel|transparent|placeholder|loading|avatar|1x1/i;
const SIZE = /\d{2,4}[xX×]\d{2,4}|(?<=\/)\d{2,4}\/\d{2,4}(?=\/)/g;

/**
 * By what `element` is known again after a reload, on another page, at another size: landing hosts, pictures, headline, and
 * its place on the site. Reads through open shadow roots and frames of the page's own origin.
 */
export function keysOf(element: Element, pageUrl: string): AdKey[] {
  const keys: AdKey[] = [];
  const add = (kind: AdKey['kind'], value: string | null) => {
    if (value === null || keys.length >= MOST_KEYS) return;
    const key = { kind, value };
    if (isAdKey(key) && !keys.some((known) => known.kind === kind && known.value === value)) keys.push(key);
  };
  const place = slotKey(element, hostOf(pageUrl));
  const links = partsOf(element, 'a[href]');
  for (const link of links) add('land', landingHost(link.getAttribute('href') ?? '', pageUrl));
  for (const image of partsOf(element, 'img')) add('cre', creativeOf(image, pageUrl));
  add('txt', headlineOf(element, links));
  if (keys.length >= MOST_KEYS) keys.pop();
  add('host', place);
  return keys;
}

/**
 * The first of the flagged keys that `element` has, or `null`. A landing key names a registered domain, and every host under
 * it is that advertiser's.
 */
export function matches(element: Element, flagged: readonly AdKey[], pageUrl: string): AdKey | null {
  if (flagged.length === 0) return null;
  const own = keysOf(element, pageUrl);
  return flagged.find((flag) => own.some((key) => isSameKey(key, flag))) ?? null;
}

/** Whether the key of an element is the flagged one. */
export function isSameKey(key: AdKey, flag: AdKey): boolean {
  if (key.kind !== flag.kind) return false;
  return key.value === flag.value || (key.kind === 'land' && key.value.endsWith(`.${flag.value}`));
}

/** Elements in an ad, itself among them, those in open shadow roots and in frames of the page's own origin too. */
export function partsOf(element: Element, selector: string): Element[] {
  const found: Element[] = [];
  const roots: ParentNode[] = [element];
  if (element.matches(selector)) found.push(element);
  for (let root = roots.shift(); root && found.length < MOST_PARTS; root = roots.shift()) {
    for (const part of root.querySelectorAll(selector)) if (found.push(part) >= MOST_PARTS) break;
    const hosts = root === element ? [element, ...root.querySelectorAll('*')] : [...root.querySelectorAll('*')];
    for (const host of hosts.slice(0, 400)) {
      if (host.shadowRoot) roots.push(host.shadowRoot);
      const inner = host.tagName === 'IFRAME' ? innerDocument(host as HTMLIFrameElement) : null;
      if (inner) roots.push(inner);
    }
  }
  return found;
}

/** The document in a frame of the page's own origin, or `null`. */
export function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // another origin's
  }
}

/** Host and path of an ad's picture, without what says its size. */
export function creativeOf(image: Element, pageUrl: string): string | null {
  const source = image.getAttribute('src') ?? image.getAttribute('data-src') ?? '';
  if (source.length > 2_048 || NO_CREATIVE.test(source)) return null;
  if (Number(image.getAttribute('width') ?? 99) < 40 || Number(image.getAttribute('height') ?? 99) < 40) return null;
  const address = webAddress(source, pageUrl);
  if (!address) return null;
  return `${hostOf(address)}${new URL(address).pathname.replace(SIZE, '{size}')}`;
}

/** The longest text of a link, folded; what is shorter than a headline is none. */
function headlineOf(element: Element, links: readonly Element[]): string | null {
  const texts = [...links, ...element.querySelectorAll('h2,h3,h4,[class*=title]')].slice(0, MOST_PARTS);
  const longest = texts
    .map((part) => fold((part.textContent ?? '').slice(0, 1_000)))
    .filter((text) => text.length <= 300)
    .reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest.length >= 16 ? longest : null;
}

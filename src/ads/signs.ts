import { hostOf, isSameSite, webAddress } from '../article/address';
import { isSlotName } from './ad-reason';
import { isLabel } from './labels';
import { isCountedLink } from './landing';
import { isAdAddress } from './networks';
import { namesOf, networkOf } from './slot-key';
import type { AdPage, AdReason, Box } from './types';

/** What each sign weighs. */
const WEIGHTS: Record<AdReason, number> = {
  'network slot': 3,
  'slot name': 2,
  'ad host': 3,
  'frame of an ad’s size': 2,
  'paid link': 2,
  'banner elsewhere': 2,
  'leads elsewhere': 1,
  'banner name': 1,
  'nothing but a picture': 1,
  label: 1,
  'covers the page': 2,
};

/** A candidate weighs at least so much. */
export const ENOUGH = 3;

/** The sizes of the trade, in pixels, and the first aggregators' own. */
const AD_SIZES = [
  [300, 250], [336, 280], [728, 90], [970, 250], [970, 90], [300, 600], [160, 600], [120, 600], [320, 50], [320, 100],
  [468, 60], [250, 250], [200, 200], [300, 50], [300, 100], [234, 60], [300, 1050], [980, 120], [580, 400], [320, 480],
]; // biome-ignore format: -- a table of pairs
const SLACK = 0.1;

/** Frames that articles show: films, posts, maps. */
const EMBED_HOST =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|facebook\.com|twitter\.com|x\.com|instagram\.com|tiktok\.com|vimeo\.com|dailymotion\.com|soundcloud\.com|spotify\.com|google\.\w+|telegram\.org|t\.me|datawrapper\.(?:de|dwcdn\.net)|flourish\.studio|linkedin\.com|reddit\.com|openstreetmap\.org)$/i;

/** What asks readers to switch their blocker off is named like an ad. */
const BLOCKER_NOTICE = /ad-?block(?:er)?(?:[_-]|$)(?=\s|.*(?:message|notice|overlay|modal|detect))/i;

const BANNER_NAME =
  /(?:^|[/_.-])(?:pub|pubs|ads?|advert\w*|banner\w*|banniere\w*|bannière\w*|sponsor\w*|reklam\w*|i3lan\w*|ichhar\w*|habillage)(?=[/_.\d-])/i;

/** The sum of signs. */
export function scoreOf(reasons: ReadonlySet<AdReason>): number {
  return [...reasons].reduce((sum, reason) => sum + WEIGHTS[reason], 0);
}

/** The signs of one link, frame, picture or slot by itself. */
export function ownSigns(atom: Element, page: AdPage, add: (reason: AdReason) => void): void {
  if (atom.tagName === 'IFRAME') frameSigns(atom, page, add);
  else if (atom.tagName === 'A') linkSigns(atom, page, add);
  else if (atom.tagName === 'IMG') pictureSigns(atom, add);
}

function frameSigns(frame: Element, page: AdPage, add: (reason: AdReason) => void): void {
  const host = hostOf(webAddress(frame.getAttribute('src'), page.url) ?? '');
  if (isAdAddress(frame.getAttribute('src') ?? '')) add('ad host');
  const isElsewhere = host !== '' && !isSameSite(host, hostOf(page.url));
  const isWritten =
    host === '' &&
    (frame.hasAttribute('srcdoc') || !frame.hasAttribute('src') || frame.getAttribute('src') === 'about:blank');
  if (EMBED_HOST.test(host)) return;
  if ((isElsewhere || isWritten) && isAdSize(page.boxOf(frame))) add('frame of an ad’s size');
}

function linkSigns(link: Element, page: AdPage, add: (reason: AdReason) => void): void {
  const href = link.getAttribute('href') ?? '';
  const isPaid = /\bsponsored\b/i.test(link.getAttribute('rel') ?? '') || isCountedLink(href, page.url);
  if (isPaid) add('paid link');
  const host = hostOf(webAddress(href, page.url) ?? '');
  const isElsewhere = isPaid || (host !== '' && !isSameSite(host, hostOf(page.url)) && !EMBED_HOST.test(host));
  if (!isElsewhere) return;
  const picture = link.querySelector('img,video,picture,canvas') ?? paintedLink(link);
  if (!picture) return;
  if (isAdSize(page.boxOf(picture))) {
    add('banner elsewhere');
    if ((link.textContent ?? '').trim() === '' && !isLogo(link, picture)) add('nothing but a picture');
  } else add('leads elsewhere');
  pictureSigns(picture, add);
}

/** The sign of another house, which pages show as a link to it. */
function isLogo(link: Element, picture: Element): boolean {
  const words = [
    picture.getAttribute('alt'),
    picture.getAttribute('src')?.slice(0, 2_048),
    namesOf(picture),
    namesOf(link),
  ];
  return /logo/i.test(words.join(' '));
}

/** A link that is painted with a picture, and holds nothing. */
function paintedLink(link: Element): Element | null {
  return link.childElementCount === 0 && /url\(/.test(link.getAttribute('style') ?? '') ? link : null;
}

function pictureSigns(picture: Element, add: (reason: AdReason) => void): void {
  const source =
    picture.getAttribute('src') ?? /url\(['"]?([^'")]+)/.exec(picture.getAttribute('style') ?? '')?.[1] ?? '';
  if (isAdAddress(source)) add('ad host');
  if (BANNER_NAME.test(source.slice(0, 2_048).replace(/^https?:\/\/[^/]*/, ''))) add('banner name');
}

/** The signs of a box that an atom stands in. */
export function boxSigns(box: Element, page: AdPage, add: (reason: AdReason) => void): void {
  if (networkOf(box)) add('network slot');
  else if (isSlotName(namesOf(box)) && !BLOCKER_NOTICE.test(namesOf(box))) add('slot name');
  const position = page.positionOf(box);
  if (position === 'fixed' || position === 'sticky') {
    const { width, height } = page.boxOf(box);
    const covers = (width * height) / (page.viewport.width * page.viewport.height || 1);
    if (covers >= 0.3 || (position === 'fixed' && width >= page.viewport.width * 0.6 && height >= 40))
      add('covers the page');
  }
}

/** Whether a label of ads stands in `box`, or beside it as its only neighbour. */
export function hasLabel(box: Element): boolean {
  for (const part of [box, ...[...box.querySelectorAll('*')].slice(0, 60)]) {
    if (part.childElementCount === 0 && isLabel(part.textContent ?? '')) return true;
    for (const node of part.childElementCount > 0 ? part.childNodes : []) {
      if (node.nodeType === 3 && isLabel(node.textContent ?? '')) return true;
    }
    if (isLabel(part.getAttribute('aria-label') ?? '') || isLabel(part.getAttribute('title') ?? '')) return true;
  }
  const before = box.previousElementSibling;
  return before !== null && before.childElementCount <= 1 && isLabel(before.textContent ?? '');
}

function isAdSize({ width, height }: Box): boolean {
  return AD_SIZES.some(([w = 0, h = 0]) => Math.abs(width - w) <= w * SLACK && Math.abs(height - h) <= h * SLACK);
}

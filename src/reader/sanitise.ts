import type { DOMPurify } from 'dompurify';
import { hostOf, webAddress } from '../article/address';
import { FORMULA_ATTRIBUTES, FORMULA_TAGS } from '../article/formulas';
import { isTracker } from './trackers';

const TEXT_TAGS =
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code em strong sup sub br hr a figure figcaption img';
const TABLE_TAGS = 'table caption thead tbody tfoot tr th td';
const PLAIN_ATTRIBUTES = [
  ...'id lang title alt colspan width height data-embed alttext'.split(' '),
  ...FORMULA_ATTRIBUTES,
];

const ALLOWED = {
  ALLOWED_TAGS: [...`${TEXT_TAGS} ${TABLE_TAGS}`.split(' '), ...FORMULA_TAGS],
  ALLOWED_ATTR: ['href', 'src', ...PLAIN_ATTRIBUTES],
  // DOMPurify tests every attribute as an address but those it is told are none.
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOWED_URI_REGEXP: /^https?:\/\//i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // An id of a page is never one of ours.
  SANITIZE_NAMED_PROPS: true,
  RETURN_DOM_FRAGMENT: true,
} as const;

/** Where each top-level block stood before some were taken out. */
const PLACES = new WeakMap<Element, number>();

/** Index of a top-level block in the HTML that `sanitise` was given. */
export function placeInHtml(block: Element): number {
  return PLACES.get(block) ?? 0;
}

/**
 * `html` of an article as nodes that run nothing and ask nothing of the network but pictures. They belong to no window
 * yet: no picture loads before they are put into one.
 * @param quietHost links to this host are the aggregator's own (names of cities), drawn as plain text
 */
export function sanitise(html: string, purify: DOMPurify, quietHost: string | null): DocumentFragment {
  const content = purify.sanitize(html, {
    ...ALLOWED,
    ALLOWED_TAGS: [...ALLOWED.ALLOWED_TAGS],
    ALLOWED_ATTR: [...ALLOWED.ALLOWED_ATTR],
  });
  for (const [index, block] of [...content.children].entries()) PLACES.set(block, index);
  // A part of a formula may be a link too, in some browsers.
  for (const part of content.querySelectorAll('[href]:not(a)')) part.removeAttribute('href');
  for (const link of content.querySelectorAll('a')) mendLink(link, quietHost);
  for (const picture of content.querySelectorAll('img')) mendPicture(picture);
  return content;
}

function mendLink(link: HTMLAnchorElement, quietHost: string | null): void {
  const url = webAddress(link.getAttribute('href'), 'https://invalid.invalid/');
  if (!url) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  if (quietHost && hostOf(url) === quietHost) link.className = 'quiet';
}

function mendPicture(picture: HTMLImageElement): void {
  const url = webAddress(picture.getAttribute('src'), 'https://invalid.invalid/');
  const isDot = ['width', 'height'].some((side) =>
    /^\s*[012](?:\.\d+)?(?:px)?\s*$/.test(picture.getAttribute(side) ?? ''),
  );
  // DOMPurify lets `data:` pictures through whatever pattern it was given.
  if (!url || isDot || isTracker(url)) {
    removePicture(picture);
    return;
  }
  picture.setAttribute('src', url);
  picture.setAttribute('referrerpolicy', 'no-referrer');
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
  if (!picture.hasAttribute('alt')) picture.setAttribute('alt', '');
}

/** Removes a picture that isn't to be seen, and the figure that has nothing else to show. */
export function removePicture(picture: HTMLImageElement): void {
  const figure = picture.closest('figure');
  if (figure && figure.querySelectorAll('img, a[href], p, table, blockquote').length === 1) figure.remove();
  else picture.remove();
}

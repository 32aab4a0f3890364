import { webAddress } from '../article/address';
import { LAZY_ATTRIBUTES, LAZY_SETS } from '../article/pictures';
import type { Line, Page } from './page';

const PLACEHOLDER_PATTERN =
  /^data:|(?:^|[/_-])(?:blank|placeholder|spacer|pixel|transparent|lazy|loading|1x1|grey|empty)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/;

/** A picture with a side of so many pixels counts its readers, and shows nothing. */
const PIXEL = 2;

/** No screen that reads us is wider than this. */
const WIDEST = 1600;

/** The real, absolute address of the picture that `image` (an `<img>`) shows, also when it loads late; `null` for a placeholder or a tracking pixel. */
export function pictureAddress(image: Element, base: string): string | null {
  if (isSmall(image, PIXEL)) return null;
  for (const name of LAZY_ATTRIBUTES) {
    const address = webAddress(image.getAttribute(name), base);
    if (address && !PLACEHOLDER_PATTERN.test(address.toLowerCase())) return address;
  }
  const source = image.getAttribute('src') ?? '';
  const address = webAddress(source, base);
  if (address && !PLACEHOLDER_PATTERN.test(source.toLowerCase())) return address;
  for (const name of LAZY_SETS) {
    const best = bestOfSet(image.getAttribute(name), base) ?? bestOfSources(image, name, base);
    if (best) return best;
  }
  return null;
}

function bestOfSources(image: Element, name: string, base: string): string | null {
  const picture = image.parentElement;
  if (picture?.tagName !== 'PICTURE') return null;
  for (const source of picture.querySelectorAll('source')) {
    const best = bestOfSet(source.getAttribute(name), base);
    if (best) return best;
  }
  return null;
}

/** The widest candidate of a `srcset` up to `WIDEST`, else its narrowest. */
function bestOfSet(set: string | null, base: string): string | null {
  if (!set) return null;
  const candidates = [...set.matchAll(/(\S+?)(?:\s+([\d.]+)[wx])?\s*(?:,\s+|,?\s*$)/g)]
    .map(([, href, size]) => ({ address: webAddress(href, base), size: Number(size ?? 1) }))
    .filter(({ address }) => address !== null)
    .sort((a, b) => a.size - b.size);
  const best = candidates.findLast(({ size }) => size <= WIDEST) ?? candidates[0];
  return best?.address ?? null;
}

/** Whether a side of `image` is said to be of `most` pixels or fewer. */
export function isSmall(image: Element, most: number): boolean {
  return ['width', 'height'].some((name) => {
    const size = Number.parseInt(image.getAttribute(name) ?? '', 10);
    return size >= 0 && size <= most;
  });
}

/** The `<img>` that a leaf of a line stands for; `null` when it is text or an embed. */
export function imageOf(leaf: Node, page: Page): Element | null {
  if (leaf.nodeType !== 1) return null;
  const element = leaf as Element;
  return element.tagName === 'IMG' ? element : (page.noscriptPictures.get(element) ?? null);
}

/** Whether `line` shows a picture. */
export function hasPicture(line: Line, page: Page): boolean {
  return line.leaves.some((leaf) => {
    const image = imageOf(leaf, page);
    return image !== null && pictureAddress(image, page.base) !== null;
  });
}

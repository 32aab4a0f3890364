import type { AdPage } from '../../ads/types';

/** What isn't laid out yet is taken for as large as its attributes say, or as the commonest ad. */
const ASSUMED = { width: 300, height: 250 };

/** The page with its layout, which a script has that runs in it. */
export function livePage(): AdPage {
  return {
    document,
    url: location.href,
    boxOf(element) {
      const box = element.getBoundingClientRect();
      if (box.width > 0 && box.height > 0) return box;
      const size = (name: 'width' | 'height') => Number.parseInt(element.getAttribute(name) ?? '', 10) || ASSUMED[name];
      return { left: box.left, top: box.top, width: size('width'), height: size('height') };
    },
    positionOf: (element) => getComputedStyle(element).position,
    viewport: { width: innerWidth, height: innerHeight },
  };
}

import { pictureAddress } from './picture';

/**
 * The picture that a `<noscript>` has for one that loads late. `null` when there is none, and when the page shows it
 * already. It stands in no page.
 */
export function pictureInNoscript(noscript: Element, base: string): Element | null {
  const picture = imageIn(noscript);
  if (!picture || pictureAddress(picture, base) === null) return null;
  const before = noscript.previousElementSibling;
  const shown = before?.tagName === 'IMG' ? before : (before?.querySelector('img') ?? null);
  return shown && pictureAddress(shown, base) !== null ? null : picture;
}

/** Where scripts may run, the browser keeps the inside of a `<noscript>` as text. */
function imageIn(noscript: Element): Element | null {
  const own = noscript.querySelector('img');
  const text = own ? '' : (noscript.textContent ?? '');
  return own ?? (/<img\s/i.test(text) ? new DOMParser().parseFromString(text, 'text/html').querySelector('img') : null);
}

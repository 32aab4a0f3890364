import { pictureAddress } from './picture';

/**
 * Gives pictures that load late the address that the page keeps in a `<noscript>` beside them, and puts such a picture in
 * place where the page has none. `document` is a copy that may be changed.
 */
export function restoreNoscriptPictures(document: Document, base: string): void {
  for (const noscript of document.querySelectorAll('noscript')) {
    const image = imageIn(noscript);
    const address = image && pictureAddress(image, base);
    if (!image || !address) continue;
    const before = noscript.previousElementSibling;
    const shown = before?.tagName === 'IMG' ? before : (before?.querySelector('img') ?? null);
    if (shown && pictureAddress(shown, base) !== null) continue;
    if (shown) shown.setAttribute('src', address);
    else noscript.before(copyOf(image, address, document));
  }
}

/** Where scripts may run, the browser keeps the inside of a `<noscript>` as text. */
function imageIn(noscript: Element): Element | null {
  const own = noscript.querySelector('img');
  const text = own ? '' : (noscript.textContent ?? '');
  return own ?? (/<img\s/i.test(text) ? new DOMParser().parseFromString(text, 'text/html').querySelector('img') : null);
}

function copyOf(image: Element, address: string, document: Document): Element {
  const copy = document.createElement('img');
  copy.setAttribute('src', address);
  for (const name of ['alt', 'width', 'height']) copy.setAttribute(name, image.getAttribute(name) ?? '');
  return copy;
}

export const XHTML = 'http://www.w3.org/1999/xhtml';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** What no XML may hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_XML_PATTERN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

type Attributes = Record<string, string | number | null | undefined>;

/** An element of XHTML. Attributes that are `null` are left out; children that are strings become text. */
export function element(
  document: Document,
  name: string,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): Element {
  const made = document.createElementNS(XHTML, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.setAttribute(key, xmlText(String(value)));
  }
  if (made.hasAttribute('lang')) setLanguage(made, made.getAttribute('lang'));
  made.append(...children.filter((child) => child !== null).map((child) => text(child)));
  return made;
}

/** Says the language in both of the ways that XHTML has; a tag that is none is left out. */
export function setLanguage(made: Element, lang: string | null): void {
  made.removeAttribute('lang');
  if (!lang || !isLanguageTag(lang)) return;
  made.setAttribute('lang', lang);
  // A page of HTML has no other way.
  if (made.ownerDocument.contentType !== 'text/html') made.setAttributeNS(XML, 'xml:lang', lang);
}

/** `value` without the characters that no XML may hold. */
export function xmlText(value: string): string {
  return value.replace(NOT_XML_PATTERN, '');
}

/** A title as text, which in a book may not be empty. */
export function titleText(title: string): string {
  return xmlText(title).trim() || 'Safi';
}

/** An address in ASCII letters that every reader of XML takes for one: browsers let more through. */
export function strictAddress(url: string): string {
  return url.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|#(?=.*#)/g, encodeURIComponent);
}

function text(child: Node | string): Node | string {
  return typeof child === 'string' ? xmlText(child) : child;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // `getCanonicalLocales` has no other way to say no
  }
}

/** Attributes that hold the real address of a picture that loads late, likeliest first. */
export const LAZY_ATTRIBUTES = ['data-src', 'data-original', 'data-lazy-src', 'data-orig-file', 'data-url'];
/** Those that hold several, likeliest first. */
export const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** The addresses of the pictures in `content` of an article, in order. */
export function picturesIn(content: string): string[] {
  // `content` is written by the parser, in one form only; whatever else stands in it is no picture that is shown.
  return [...content.matchAll(/<img\b[^>]*?\ssrc="([^"]+)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));
}

import { adReason } from '../ads/ad-reason';

/** What no reader reads: code, controls, drawings. Left out without a word. */
const SILENT_TAGS = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT TITLE SVG MATH CANVAS OBJECT AUDIO DATALIST NOFRAMES DIALOG'.split(' '),
);

const EMBED_HOST_PATTERN =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|facebook\.com\/plugins\/(?:video|post)|instagram\.com|twitter\.com|x\.com|tiktok\.com|soundcloud\.com|spotify\.com)\//i;

/** Of the inline style of what no one sees. */
export const HIDDEN_STYLE_PATTERN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Of the inline style of what hangs over the page. */
export const FLOATING_STYLE_PATTERN = /(?:^|;)\s*position\s*:\s*(?:fixed|sticky)/i;

/** Names that makers of pages give to what surrounds an article, as whole words of an id or a class. */
const SURROUNDINGS: [RegExp, string][] = [
  [named('cookies?|gdpr|consent|cmp|didomi|onetrust'), 'cookie notice'],
  [named('comments?|commentaires?|disqus|respond'), 'comments'],
  [named('newsletter|subscribe|signup'), 'newsletter'],
  [named('shares?|sharing|socials?|addthis|addtoany|a2a'), 'share links'],
];

function named(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`, 'i');
}

/** A wrapper of the whole page may bear any name; one that holds this many paragraphs is never left out for it. */
const WRAPPER_PARAGRAPHS = 4;

/** Whether `element` shows a video or a post from elsewhere: it comes back as a still card with a link. */
export function isEmbed(element: Element): boolean {
  if (element.tagName === 'IFRAME') {
    return EMBED_HOST_PATTERN.test(element.getAttribute('src') || element.getAttribute('data-src') || '');
  }
  if (element.tagName === 'VIDEO') return true;
  return (
    element.tagName === 'BLOCKQUOTE' &&
    /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed)\b/.test(element.className)
  );
}

/** Why `element` with all in it can't be text, or `null` when it may hold some. `''` for what isn't worth a reason. */
export function dismissalOf(element: Element, pageUrl: string): string | null {
  const tag = element.tagName.toUpperCase();
  if (SILENT_TAGS.has(tag) || tag === 'IFRAME') return adReason(element, pageUrl) ?? '';
  if (isHidden(element)) return 'hidden';
  const role = element.getAttribute('role');
  if (role === 'dialog' || role === 'alertdialog' || element.getAttribute('aria-modal') === 'true')
    return unlessWrapper(element, 'dialog');
  const style = element.getAttribute('style');
  if (style && FLOATING_STYLE_PATTERN.test(style)) return unlessWrapper(element, 'floating box');
  const ad = adReason(element, pageUrl);
  if (ad !== null) return unlessWrapper(element, ad);
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (name.length < 3 || tag === 'BODY' || tag === 'ARTICLE' || tag === 'MAIN') return null;
  for (const [pattern, reason] of SURROUNDINGS)
    if (pattern.test(name))
      return reason === 'comments' ? unlessStory(element, reason) : unlessWrapper(element, reason);
  return null;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE_PATTERN.test(style)) return true;
  // While a dialog is open, pages set this on all the rest.
  return (
    element.getAttribute('aria-hidden') === 'true' && element.getElementsByTagName('p').length < WRAPPER_PARAGRAPHS
  );
}

function unlessWrapper(element: Element, reason: string): string | null {
  return element.getElementsByTagName('p').length >= WRAPPER_PARAGRAPHS ? null : reason;
}

/** Comments may be many paragraphs; what holds the page's headline is no comment. */
function unlessStory(element: Element, reason: string): string | null {
  return element.getElementsByTagName('h1').length > 0 ? null : reason;
}

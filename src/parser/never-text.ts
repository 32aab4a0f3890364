import { isAdFrame, isPaidLink, isSlotName } from '../ads/ad-reason';

/** Reads an attribute of `element` without asking it. */
export type ReadAttribute = (element: Element, name: string) => string | null;

/** What no reader reads: code, controls, drawings. Left out without a word. */
const SILENT_TAGS = new Set(
  'SCRIPT STYLE TEMPLATE TITLE SVG svg CANVAS OBJECT AUDIO DATALIST NOFRAMES DIALOG INPUT BUTTON SELECT TEXTAREA OUTPUT'.split(
    ' ',
  ),
);

const EMBED_HOST_PATTERN =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:(?:youtube(?:-nocookie)?|vimeo|dailymotion|instagram|twitter|x|tiktok|soundcloud|spotify)\.com|youtu\.be|facebook\.com\/plugins\/(?:video|post))\//i;

/** Of the inline style of what no one sees. */
export const HIDDEN_STYLE_PATTERN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Of the inline style of what hangs over the page. */
export const FLOATING_STYLE_PATTERN = /(?:^|;)\s*position\s*:\s*(?:fixed|sticky)/i;

/** Names that makers of pages give to what surrounds an article, as whole words of an id or a class, and the most text that it has. */
const SURROUNDINGS: { pattern: RegExp; reason: string; most?: number }[] = [
  {
    pattern: named(
      'gdpr|consent|cmp(?:-(?:modal|banner|overlay|layer|dialog))?(?=$|\\s)|didomi|onetrust|ot-sdk-\\w+|cookie\\w*',
    ),
    reason: 'cookie notice',
    most: 20_000,
  },
  {
    pattern: named('comments?|commentaires?|disqus|respond|forum-(?:texte|message|fil)|divforum'),
    reason: 'comments',
  },
  { pattern: named('newsletter|subscribe|signup'), reason: 'newsletter', most: 1200 },
  { pattern: named('shares?|sharing|socials?|addthis|addtoany|a2a'), reason: 'share links', most: 400 },
];
const OTHER_MOST = 1500;

function named(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`);
}

/** A wrapper of the whole page may bear any name; one that holds this many paragraphs is left out only beside as many others. */
const WRAPPER_PARAGRAPHS = 4;
const WRAPPER_SHARE = 0.4;

/** Whether `element` shows a video or a post from elsewhere: it comes back as a still card with a link. A post that the page quotes as text is a quotation. */
export function isEmbed(element: Element, tag: string, names: string): boolean {
  if (tag === 'IFRAME') {
    return EMBED_HOST_PATTERN.test(element.getAttribute('src') || element.getAttribute('data-src') || '');
  }
  return tag === 'VIDEO' || /(?:^|\s)fb-(?:post|video)(?:\s|$)/.test(names);
}

/** Why `element` with all in it can't be text, or `null` when it may hold some. `''` for what isn't worth a reason. */
export function dismissalOf(
  element: Element,
  tag: string,
  names: string,
  read: ReadAttribute,
  reasons: NameReasons,
  pageUrl: string,
): string | null {
  if (SILENT_TAGS.has(tag)) return '';
  if (tag === 'IFRAME') return isAdFrame(element) ? 'ad host' : '';
  const style = read(element, 'style');
  if (isHidden(element, tag, style, read)) return '';
  // A form may hold the whole page, and can't be asked what it holds.
  if (tag === 'FORM') return null;
  const role = read(element, 'role');
  if (role === 'dialog' || role === 'alertdialog' || read(element, 'aria-modal') === 'true')
    return unlessWrapper(element, 'dialog');
  if (style && FLOATING_STYLE_PATTERN.test(style)) return unlessWrapper(element, 'floating box');
  if (tag === 'A') return isPaidLink(element, pageUrl) ? 'paid link' : null;
  if (names === '' || tag === 'BODY' || tag === 'ARTICLE' || tag === 'MAIN') return null;
  const reason = reasons.of(names);
  if (reason === 'comments') return unlessStory(element, reason);
  return reason === null ? null : unlessWrapper(element, reason);
}

/** What an element is by its names. Pages give the same names again and again. */
export class NameReasons {
  private readonly _known = new Map<string, string | null>();

  of(names: string): string | null {
    let reason = this._known.get(names);
    if (reason === undefined) {
      reason = isSlotName(names)
        ? 'ad slot'
        : (SURROUNDINGS.find(({ pattern }) => pattern.test(names))?.reason ?? null);
      this._known.set(names, reason);
    }
    return reason;
  }
}

function isHidden(element: Element, tag: string, style: string | null, read: ReadAttribute): boolean {
  // React streams boxes in as `<div hidden id="S:1">` and shows them by a script, which a fetched page hasn't run.
  if (read(element, 'hidden') !== null) return !read(element, 'id')?.startsWith('S:');
  // A formula as markup, hidden beside its picture.
  if (style && HIDDEN_STYLE_PATTERN.test(style)) return tag === 'FORM' || element.firstElementChild?.tagName !== 'math';
  // While a dialog is open, pages set this on all the rest.
  return (
    read(element, 'aria-hidden') === 'true' &&
    (tag === 'FORM' || element.getElementsByTagName('p').length < WRAPPER_PARAGRAPHS)
  );
}

function unlessWrapper(element: Element, reason: string): string | null {
  const paragraphs = element.getElementsByTagName('p').length;
  if (reason === 'ad slot' && paragraphs < WRAPPER_PARAGRAPHS) return reason;
  if (element.getElementsByTagName('h1').length > 0) return null;
  const most = SURROUNDINGS.find((each) => each.reason === reason)?.most ?? OTHER_MOST;
  if ((element.textContent ?? '').length > most) return null;
  const all = element.ownerDocument.getElementsByTagName('p').length;
  return paragraphs < WRAPPER_PARAGRAPHS || paragraphs <= all * WRAPPER_SHARE ? reason : null;
}

/** Comments may be many paragraphs; what holds the page's headline is no comment. */
function unlessStory(element: Element, reason: string): string | null {
  return element.getElementsByTagName('h1').length > 0 ? null : reason;
}

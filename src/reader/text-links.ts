import { decoded, withoutTracking } from '../article/address';
import type { Article } from '../article/types';

/** DOMPurify sets it before each id of a page. */
const PREFIX = 'user-content-';

/** A note that is longer is a chapter: one goes there. */
const LONGEST_NOTE = 2000;
const LONGEST_MARK = 6;

/** Where a link of the text leads within the text. */
export interface TextTarget {
  element: HTMLElement;
  /** `note`: to be shown beside its mark · `mark`: where a note was asked for · `place`: anywhere else. */
  kind: 'note' | 'mark' | 'place';
}

/** An article with its text as nodes. */
interface Text {
  article: Pick<Article, 'url'>;
  element: HTMLElement;
}

/** Tells where each link of `text` leads within it; `null` for one that leads out of it. */
export function targetsIn(text: Text): (link: HTMLAnchorElement) => TextTarget | null {
  const named = new Map<string, HTMLElement>();
  for (const element of text.element.querySelectorAll<HTMLElement>('[id]'))
    if (!named.has(element.id)) named.set(element.id, element);
  const marks = new Map<string, HTMLAnchorElement[]>();
  for (const link of text.element.querySelectorAll('a')) {
    const id = PREFIX + nameOf(link, text);
    const same = marks.get(id);
    if (same) same.push(link);
    else marks.set(id, [link]);
  }

  /** The mark to which `link` is the way back, when it stands in a note; of several that of the paragraph it names, else the first. */
  const markOfNote = (link: HTMLAnchorElement, named: HTMLElement | undefined): HTMLElement | null => {
    const note = link.closest('[id]');
    const all = (note && marks.get(note.id)) ?? [];
    const mark = all.find((each) => named?.contains(each)) ?? all[0];
    const isBefore = note && mark && mark.compareDocumentPosition(note) & 4; /* Node.DOCUMENT_POSITION_FOLLOWING */
    return isBefore && !note?.contains(mark) ? mark : null;
  };

  return (link) => {
    const name = nameOf(link, text);
    if (name === null) return null;
    const element = named.get(PREFIX + name);
    const mark = markOfNote(link, element);
    if (mark) return { element: mark, kind: 'mark' };
    return element ? { element, kind: isMark(link) && isNote(element) ? 'note' : 'place' } : null;
  };
}

/** What a note says, without the links back to its mark; their number stays. */
export function noteContent(note: HTMLElement, text: Text): Node[] {
  const copy = note.cloneNode(true) as HTMLElement;
  for (const link of copy.querySelectorAll('a')) {
    if (nameOf(link, text) === null) continue;
    if (/\d/.test(link.textContent ?? '')) link.replaceWith(...link.childNodes);
    else link.remove();
  }
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...copy.childNodes];
}

/** By which name `link` leads to a part of its own page. */
function nameOf(link: HTMLAnchorElement, { article }: Text): string | null {
  return link.hash && withoutTracking(link.href) === article.url ? decoded(link.hash.slice(1)) : null;
}

/** A number, a letter, a dagger; or whatever is set up high. */
function isMark(link: HTMLAnchorElement): boolean {
  const label = link.textContent?.trim() ?? '';
  return link.closest('sup') !== null || (label.length <= LONGEST_MARK && !/\p{L}\p{M}*\p{L}/u.test(label));
}

function isNote(element: HTMLElement): boolean {
  return !/^H\d$/.test(element.tagName) && (element.textContent ?? '').length <= LONGEST_NOTE;
}

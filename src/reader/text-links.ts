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

/** `null` for a link that leads out of the text. */
export function targetOf(link: HTMLAnchorElement, text: Text): TextTarget | null {
  const mark = markOfNote(link, text);
  if (mark) return { element: mark, kind: 'mark' };
  const name = nameOf(link, text);
  const named = [...text.element.querySelectorAll<HTMLElement>('[id]')];
  const element = name && named.find(({ id }) => id === PREFIX + name);
  return element ? { element, kind: isMark(link) && isNote(element) ? 'note' : 'place' } : null;
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

/** The mark for which `link`, in a note, is the way back. */
function markOfNote(link: HTMLAnchorElement, text: Text): HTMLElement | null {
  const note = link.closest('[id]');
  if (!note || nameOf(link, text) === null) return null;
  const mark = [...text.element.querySelectorAll('a')].find((each) => PREFIX + nameOf(each, text) === note.id);
  const isBefore = mark && mark.compareDocumentPosition(note) & 4; /* Node.DOCUMENT_POSITION_FOLLOWING */
  return isBefore && !note.contains(mark) ? mark : null;
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

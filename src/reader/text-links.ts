import { decoded, withoutTracking } from '../article/address';
import type { Article } from '../article/types';

/** DOMPurify sets it before each id of a page that has it not already. */
const PREFIX = 'user-content-';

/** A note that is longer is a chapter: one goes there. */
const LONGEST_NOTE = 2000;
const LONGEST_MARK = 6;
/** More than a letter. */
const WORD = /\p{L}\p{M}*\p{L}/u;

/** Marks of one note that its ways back are told apart by. */
const MOST_MARKS = 50;

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
    const id = idOf(link, text);
    const same = id === null ? undefined : marks.get(id);
    if (id !== null && !same) marks.set(id, [link]);
    else if (same && same.length < MOST_MARKS) same.push(link);
  }

  /** The mark to which `link` is the way back, when it stands in a note: in the paragraph that it names, or the first where it names none. */
  const markOfNote = (link: HTMLAnchorElement, place: HTMLElement | undefined): HTMLElement | null => {
    const note = link.closest('[id]');
    const all = (note && marks.get(note.id)) ?? [];
    const mark = place ? all.find((each) => place.contains(each)) : all[0];
    return note && mark && isBefore(mark, note) ? mark : null;
  };

  return (link) => {
    const id = idOf(link, text);
    if (id === null) return null;
    const element = named.get(id);
    const mark = markOfNote(link, element);
    if (mark) return { element: mark, kind: 'mark' };
    if (!element) return null;
    // A mark stands before its note; a number that isn't set up high may lead to a chapter, from which nothing leads back.
    const isMarkOf =
      isMark(link) &&
      isBefore(link, element) &&
      (link.closest('sup') !== null || linksInside(element, text).length > 0);
    return { element, kind: isMarkOf && isNote(element, text) ? 'note' : 'place' };
  };
}

/** What a note says, without the signs that lead back to its mark; words and numbers stay. */
export function noteContent(note: HTMLElement, text: Text): Node[] {
  const copy = note.cloneNode(true) as HTMLElement;
  for (const link of linksInside(copy, text)) {
    const label = link.textContent ?? '';
    if (WORD.test(label) || /\p{N}/u.test(label)) link.replaceWith(...link.childNodes);
    else link.remove();
  }
  for (const own of copy.querySelectorAll('button')) own.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...copy.childNodes];
}

/** The links of `element` that lead within the text. */
function linksInside(element: HTMLElement, text: Text): HTMLAnchorElement[] {
  return [...element.querySelectorAll('a')].filter((link) => idOf(link, text) !== null);
}

/** The id in the text of what `link` leads to; `null` when that is another page. */
function idOf(link: HTMLAnchorElement, { article }: Text): string | null {
  if (!link.hash || withoutTracking(link.href) !== article.url) return null;
  const name = decoded(link.hash.slice(1));
  return name.startsWith(PREFIX) ? name : PREFIX + name;
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ !== 0;
}

/** A number, a letter, a dagger; or whatever is set up high. */
function isMark(link: HTMLAnchorElement): boolean {
  const label = link.textContent?.trim() ?? '';
  return link.closest('sup') !== null || (label.length <= LONGEST_MARK && !WORD.test(label));
}

/** A block of words, beside its number. */
function isNote(element: HTMLElement, text: Text): boolean {
  if (/^(?:H\d|FIGURE|TABLE|PRE)$/.test(element.tagName) || element.querySelector('img, pre, table')) return false;
  const words = element.textContent ?? '';
  const own = linksInside(element, text).reduce((rest, link) => rest.replace(link.textContent ?? '', ''), words);
  return words.length <= LONGEST_NOTE && WORD.test(own);
}

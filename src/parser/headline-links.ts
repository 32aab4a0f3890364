import { hostOf, isSameSite, webAddress, withoutTracking } from '../article/address';
import { collapse, fold } from '../article/fold';
import { LETTERS, TWO_LETTERS } from '../article/letters';
import { countWords } from '../article/words';
import { foldedText, type Line, type Page, wordCount } from './page';
import {
  COMMENTS_LABEL,
  LATEST_LABEL,
  POPULAR_LABEL,
  READ_MORE_TEXT,
  RELATED_LABEL,
  SHARE_HOST_PATTERN,
  SPONSORED_LABEL,
} from './page-words';

/** A link that may be a headline, with the lines that it covers. */
export interface HeadlineLink {
  /** Absolute, without tracking parameters and fragment. */
  url: string;
  title: string;
  first: Line;
  last: Line;
  link: HTMLAnchorElement;
  /** The line itself begins with a label: "Lire aussi : <a>…". */
  inlineLabel: string | null;
}

const STORY_PATH_PATTERN = new RegExp(`\\d{4,}|(?:[${LETTERS}\\d]+[-_]){3,}`);
const TOPIC_PATH_PATTERN =
  /\/(?:authors?|auteurs?|city|tags?|category|categorie|topics?|search|sections?|users?|profile|page)\//;
const SHARE_OF_LINE = 0.5;
const MAX_REST = 40;
const MAX_TITLE = 400;
const MAX_CARD_LINES = 4;

/** Most links that are looked at; a page of more is a directory, and its first ones tell. */
const MAX_LINKS = 2000;

/** The most words that the label of a list has. */
export const LABEL_WORDS = 9;

/** Whether a line says by its words that a list, the comments or paid links follow. */
export function isKnownLabel(line: Line): boolean {
  if (line.text === '' || line.text.length > 80 || wordCount(line) > LABEL_WORDS) return false;
  const text = foldedText(line);
  return (
    RELATED_LABEL.test(text) ||
    POPULAR_LABEL.test(text) ||
    LATEST_LABEL.test(text) ||
    SPONSORED_LABEL.test(text) ||
    COMMENTS_LABEL.test(text)
  );
}

/** All links to stories that stand by themselves, not inside a sentence, in page order; neighbours with one address as one. */
export function findHeadlineLinks(page: Page): HeadlineLink[] {
  const found: HeadlineLink[] = [];
  const self = addressKey(page.url);
  const site = hostOf(page.url);
  for (const line of page.lines) {
    if (line.role !== null || line.links.length === 0 || found.length >= MAX_LINKS) continue;
    const label = inlineLabelOf(line);
    if (label === null && !standsAlone(line)) continue;
    for (const link of line.links.slice(0, MAX_LINKS - found.length)) {
      const address = webAddress(link.getAttribute('href'), page.base);
      if (!address || addressKey(address) === self) continue;
      const url = withoutTracking(address);
      const text = line.links.length === 1 && label === null ? line.text : collapse(link.textContent ?? '');
      const previous = found[found.length - 1];
      if (previous?.url === url && isOneCard(page, previous, line)) {
        joinSameAddress(previous, line, text);
        continue;
      }
      if (text === '' || text.length > MAX_TITLE) continue;
      const host = hostOf(url);
      if (SHARE_HOST_PATTERN.test(host) && !isSameSite(host, site)) continue;
      found.push({ url, title: linkText(line, link), first: line, last: line, link, inlineLabel: label });
    }
  }
  return found.filter(({ title, url }) => isStory(title, url));
}

/** A card links its picture, its title, its summary and "Read more" to one address. Another list may begin with the story that the last one ended with. */
function isOneCard(page: Page, previous: HeadlineLink, line: Line): boolean {
  if (line.index - previous.last.index > MAX_CARD_LINES) return false;
  return !page.lines
    .slice(previous.last.index + 1, line.index)
    .some((each) => each.role !== null || isKnownLabel(each) || (each.level > 0 && each.links.length === 0));
}

/** `url` without scheme, `www.`, query and closing slash: enough to tell whether a link leads to the page itself. */
function addressKey(url: string): string {
  const [path = '', query = ''] = url.replace(/#.*/, '').split('?');
  return path.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') + (/\d/.test(query) ? query : '');
}

function standsAlone(line: Line): boolean {
  if (line.text === '') return false;
  const rest = line.text.length - line.linked;
  if (line.level > 0 && line.linked >= line.text.length * SHARE_OF_LINE) return true;
  return line.linked >= line.text.length * SHARE_OF_LINE && rest <= Math.max(MAX_REST, line.links.length * 12);
}

/** The text of the link within its line; the whole text of a link that holds several lines comes by joining. */
function linkText(line: Line, link: HTMLAnchorElement): string {
  return link.contains(line.box.element) ? line.text : collapse(link.textContent ?? '');
}

function inlineLabelOf(line: Line): string | null {
  if (line.linked === 0 || line.linked === line.text.length) return null;
  const match = RELATED_LABEL.exec(foldedText(line));
  if (!match) return null;
  const label = line.text.slice(0, line.text.length - line.linked).match(/^[^:،؛»«"]*/)?.[0] ?? '';
  const isLabelOnly =
    countWords(label) <= countWords(match[0]) + 2 && line.text.length - line.linked <= match[0].length + 25;
  return isLabelOnly ? label.trim() : null;
}

/** The heading is its title, else its first real text. */
function joinSameAddress(entry: HeadlineLink, line: Line, text: string): void {
  const hasHeading = entry.first.level > 0 || entry.last.level > 0;
  const isBetter =
    line.level > 0 ||
    (!isStory(entry.title, entry.url) && isStory(text, entry.url) && text.length > entry.title.length);
  if (text !== '' && text.length <= MAX_TITLE && !hasHeading && isBetter) entry.title = text;
  entry.last = line;
}

/** By its words, or by an address like a story's. */
function isStory(text: string, url: string): boolean {
  const words = countWords(text);
  if (words <= 4 && READ_MORE_TEXT.test(fold(text))) return false;
  const pathname = url.replace(/^https?:\/\/[^/]*|[?#].*/g, '').toLowerCase();
  if (TOPIC_PATH_PATTERN.test(pathname)) return false;
  // Papers and sections have addresses of one part; their names may have some words.
  const isDeep = /\/[^/]+\/[^/]/.test(pathname) || words >= 6;
  return (isDeep && words >= 4 && text.length >= 18) || (STORY_PATH_PATTERN.test(pathname) && TWO_LETTERS.test(text));
}

import { findDate } from '../article/dates';
import { collapse, fold } from '../article/fold';
import { LETTERS } from '../article/letters';
import { countWords } from '../article/words';
import type { ArticleMarks } from './article-marks';
import type { Metadata } from './metadata';
import { assignRole, foldedText, isProse, type Line, type Page, wordCount } from './page';
import { BYLINE_START, DESK_NAME, NO_NAME } from './page-words';

const NAME_WORDS = 6;
const WINDOW = 14;
/** A standfirst may part the title from the author. */
const STANDFIRST_LINES = 2;
const MAX_AUTHORS = 12;
const AUTHOR_LINK_SELECTOR =
  'a[rel~="author"],a[href*="/author/"],a[href*="/authors/"],a[href*="/auteur/"],[itemprop="author"]';
/** A name, or letters that stand for one: «و م ع». */
const SIGN_PATTERN = new RegExp(`(?:[${LETTERS}]\\s?){2}`);
const AND_PATTERN = /\s*,\s*(?:and\s+)?|\s+(?:and|et|und|en|og|och)\s+(?=\p{Lu})/u;
const AUTHOR_NAME_PATTERN =
  /(?:^|[\s_-])(?:byline|author|auteur|byauthor|authors|writer|reporter|post-author|article-author|katib)(?=$|[\s_-])/;

/**
 * The author as shown near the title, without "By", "Par", «بقلم»; gives the line its role. Where the head names the
 * authors and the page shows them, its names are taken, for they come one by one; where nothing is shown, its word is taken for
 * persons. `null` when neither names one.
 */
export function takeByline(page: Page, marks: ArticleMarks, metadata: Metadata, isSite: boolean): string | null {
  if (marks.publishedAuthor && countWords(marks.publishedAuthor) <= NAME_WORDS + 2)
    return nameIn(marks.publishedAuthor);
  const sites = new Set([metadata.siteName, marks.source.name].flatMap((name) => (name ? [fold(name)] : [])));
  const named = new Set(metadata.authors.flat().map(fold));
  const near = linesNearTitle(page, marks);
  const shown = shownAuthor(near, marks, isSite, (name, line) => {
    // The site's own name is an author where the page says so in words, or shows it in the place that its head claims.
    const isClaimed = !marks.publishedLine && !isSite && named.has(fold(name));
    return !sites.has(fold(name)) || isClaimed || BYLINE_START.test(foldedText(line));
  });
  const claimed = claimedAuthors(metadata, sites);
  const isSeen = (name: string) => {
    const own = fold(name);
    return near.some((line) => foldedText(line).includes(own));
  };
  if (claimed.length > 0 && (shown === null || claimed.some(isSeen) || isSignedBy(page, claimed)))
    return claimed.join(', ');
  return shown;
}

function shownAuthor(
  near: Line[],
  marks: ArticleMarks,
  isSite: boolean,
  isAuthor: (name: string, line: Line) => boolean,
): string | null {
  for (const [at, line] of near.entries()) {
    const next = near[at + 1];
    const name =
      bylineOf(line) ??
      (next && isLoneStart(line) ? nameIn(next.text) : null) ??
      (isSite || marks.publishedLine ? nameBeforePublished(line, marks) : null);
    if (name === null || !isAuthor(name, line)) continue;
    assignRole(line, 'byline', 'the author');
    if (next && isLoneStart(line)) assignRole(next, 'byline', 'the author');
    return name;
  }
  return null;
}

/** Names that the head gives, of the most trusted place that gives any; neither sites nor desks nor addresses. */
function claimedAuthors({ authors }: Metadata, sites: Set<string>): string[] {
  for (const place of authors) {
    const names = new Map<string, string>();
    for (const claim of place.flatMap(namesIn)) {
      const name = /^https?:|[@<>{}\d]|^undefined$/.test(claim) ? null : nameIn(claim);
      const key = fold(name ?? '');
      if (name && !sites.has(key) && !DESK_NAME.test(key)) names.set(key, name);
    }
    if (names.size > 0) return [...names.values()].slice(0, MAX_AUTHORS);
  }
  return [];
}

/** Heads write "A, B and C" for three names, initials in brackets after one, and a person's post after a comma. */
function namesIn(claim: string): string[] {
  const names = claim.replace(/\s*\([^)]*\)/g, '').split(AND_PATTERN);
  return countWords(claim) > 2 * NAME_WORDS && names.length < 3 ? names.slice(0, 1) : names;
}

/** Whether the page names one of `claimed` in a short line anywhere: papers also sign at the end. */
function isSignedBy(page: Page, claimed: string[]): boolean {
  const names = claimed.map(fold);
  return page.lines.some((line) => {
    if (line.text === '' || line.text.length > 80) return false;
    const text = foldedText(line);
    return names.some((name) => text.includes(name));
  });
}

/** Short lines between the title and the text: a standfirst may come between. */
function linesNearTitle(page: Page, marks: ArticleMarks): Line[] {
  const start = marks.titleLine ?? marks.publishedLine;
  if (!start) return [];
  const near: Line[] = [];
  let paragraphs = 0;
  for (let index = start.index + 1; index < page.lines.length && near.length < WINDOW; index++) {
    const line = page.lines[index] as Line;
    if (isProse(line) && ++paragraphs > STANDFIRST_LINES) break;
    if (line.text !== '' && line.role === null && line.text.length <= 120) near.push(line);
  }
  return near;
}

function bylineOf(line: Line): string | null {
  // What follows a separator is no name's: a date, a paper.
  const words = countWords(line.text.split(/\s[|·•]\s/)[0] ?? '');
  if (words > NAME_WORDS + 6) return null;
  const marked = line.links.filter((link) => link.matches(AUTHOR_LINK_SELECTOR));
  const names = marked.flatMap((link) => nameIn(collapse(link.textContent ?? '')) ?? []);
  if (names.length > 0) return [...new Set(names)].join(', ');
  const holder = line.box.element;
  const isForm = line.box.tag === 'FORM';
  const isMarked =
    !isForm && (AUTHOR_NAME_PATTERN.test(line.box.names) || holder.matches('[itemprop="author"],[rel~="author"]'));
  const leaf = line.leaves[0]?.parentElement;
  const isMarkedInline =
    leaf !== null &&
    leaf !== undefined &&
    leaf !== holder &&
    (AUTHOR_NAME_PATTERN.test(leaf.getAttribute('class')?.toLowerCase() ?? '') || leaf.matches(AUTHOR_LINK_SELECTOR));
  const hasWords = BYLINE_START.test(foldedText(line)) && words <= NAME_WORDS + 2;
  if (!isMarked && !isMarkedInline && !hasWords) return null;
  const name = nameIn(line.text);
  // A day is no name, though its month is taken for one.
  if (name !== null && !name.includes(' ') && findDate(line.text) !== null && !hasWords) return null;
  // "Von Kopf bis Fuß" begins like an author's line: names have capitals.
  return name !== null && (isMarked || isMarkedInline || /^\P{Ll}/u.test(name)) ? name : null;
}

/** "By" and nothing else: the name stands in the next line. */
function isLoneStart(line: Line): boolean {
  return line.text.length <= 24 && BYLINE_START.test(`${foldedText(line)} x`) && !BYLINE_START.test(foldedText(line));
}

/** On a reprint a short line without digits between the title and "Published in" is the author. */
function nameBeforePublished(line: Line, marks: ArticleMarks): string | null {
  if (!marks.publishedLine || !marks.titleLine || line.index > marks.publishedLine.index || line.level > 0) return null;
  if (/[\d.!?؟:]/.test(line.text.replace(/\.$|\b\p{L}\./gu, '')) || wordCount(line) > NAME_WORDS) return null;
  return nameIn(line.text);
}

/** `text` without the words before the name and what follows it: a date, a role, a paper. */
function nameIn(text: string): string | null {
  const start = BYLINE_START.exec(`${fold(text)} `)?.[0] ?? '';
  const skipped =
    start.trim() === ''
      ? 0
      : start
          .replace(/[:/\-–]/g, ' ')
          .trim()
          .split(/\s+/).length;
  const words = text
    .replace(/\s*[:：]\s*/g, ' ')
    .trim()
    .split(/\s+/);
  const name = words
    .slice(skipped)
    .join(' ')
    .split(/\s+[|•·–—-]\s+|,?\s+(?=\d)|\s*[|•·]\s*|\s+(?:le|يوم|on)\s+\d/)[0]
    ?.replace(/^[\s\-–—:/|،,]+|[\s\-–—:/|،,]+$/g, '');
  return name && SIGN_PATTERN.test(name) && countWords(name) <= NAME_WORDS + 4 && !NO_NAME.test(fold(name))
    ? name
    : null;
}

import { hostOf, isSameSite, webAddress } from '../article/address';
import { findDate } from '../article/dates';
import { collapse, fold, latinDigits } from '../article/fold';
import type { Source } from '../article/types';
import { countWords } from '../article/words';
import type { Metadata } from './metadata';
import { assignRole, foldedText, isProse, type Line, type Page } from './page';
import {
  PUBLISHED_IN_PATTERNS,
  PUBLISHED_IN_WORDS,
  SHARE_HOST_PATTERN,
  SOURCE_LABEL,
  SOURCE_SENTENCE,
} from './page-words';

/** The lines by which an article page says what it is. Each may be missing. */
export interface ArticleMarks {
  /** The headline as the page shows it, and again wherever it repeats it. */
  titleLine: Line | null;
  title: string | null;
  /** "Published in {paper} on {date}". */
  publishedLine: Line | null;
  publishedDate: string | null;
  /** What stands before the mark on its own line. */
  publishedAuthor: string | null;
  /** Another date that stands near the title. */
  shownDate: string | null;
  /** The sentence that links to where the text was first printed. */
  sourceLine: Line | null;
  source: Source;
}

const SHORT_LINE = 160;
const SOURCE_WORDS = 20;
const LABELLED_WORDS = 8;
const NEAR_TITLE = 12;

/** Finds the lines by which an article is known, and gives them their roles. Call before the lists are looked for. */
export function findArticleMarks(page: Page, metadata: Metadata): ArticleMarks {
  const titleLine = findTitleLine(page, metadata);
  const published = findPublishedLine(page, titleLine);
  const source = findSourceLine(page);
  return {
    titleLine,
    title: titleLine?.text ?? null,
    publishedLine: published?.group[0] ?? null,
    publishedDate: published?.date ?? null,
    publishedAuthor: published?.author ?? null,
    shownDate: titleLine ? dateNear(page, titleLine) : null,
    sourceLine: source?.line ?? null,
    source: { name: published?.paper ?? null, url: source?.url ?? null },
  };
}

function findTitleLine(page: Page, metadata: Metadata): Line | null {
  const titles = metadata.titles.map((title) => ({ folded: fold(title), length: title.length }));
  let best: Line | null = null;
  let bestRank = 0;
  const same: Line[] = [];
  for (const line of page.lines) {
    if (line.text === '' || line.text.length > 400) continue;
    const isClaimed = titles.some(
      ({ folded, length }) => Math.abs(length - line.text.length) <= 12 && folded === foldedText(line),
    );
    if (isClaimed) same.push(line);
    const rank = (isClaimed ? 4 : 0) + (line.level === 1 ? 3 : line.level === 2 ? 1 : 0);
    // A headline may stand again in a list of the page's own; the one that is a heading, or comes first, counts.
    if ((isClaimed || (line.level === 1 && isLikelyTitle(line, titles))) && rank > bestRank) {
      best = line;
      bestRank = rank;
    }
  }
  for (const line of same) if (countWords(line.text) >= 3 || line === best) assignRole(line, 'title', 'the title');
  if (best) assignRole(best, 'title', 'the title');
  return best;
}

/** A page's `<h1>` is its title when the claims begin with it or it with them, or when nothing is claimed. */
function isLikelyTitle(line: Line, titles: { folded: string }[]): boolean {
  if (countWords(line.text) < 2) return false;
  const text = foldedText(line);
  return (
    titles.length === 0 ||
    titles.some(({ folded }) => folded.includes(text) || text.includes(folded) || sharesWords(folded, text))
  );
}

function sharesWords(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  const own = b.split(' ');
  return own.filter((word) => words.has(word)).length >= own.length * 0.6;
}

interface Published {
  group: Line[];
  /** What stands before the mark on its line. */
  author: string | null;
  paper: string | null;
  date: string | null;
}

/** Teasers may bear the mark too: the article's own follows its title, or is the page's only one. */
function findPublishedLine(page: Page, titleLine: Line | null): Published | null {
  const all = page.lines.flatMap((line) => publishedAt(page, line) ?? []);
  const own = all.find(({ group }) => {
    const distance = (group[0]?.index ?? 0) - (titleLine?.index ?? Number.NEGATIVE_INFINITY);
    return distance > 0 && distance <= NEAR_TITLE;
  });
  const chosen = own ?? (all.length === 1 ? all[0] : undefined);
  for (const line of chosen?.group ?? []) assignRole(line, 'published', 'paper and date');
  return chosen ?? null;
}

/** The mark may be broken over up to four short lines: words, paper, date each in a cell of their own. */
function publishedAt(page: Page, line: Line): Published | null {
  if (line.text === '' || line.text.length > SHORT_LINE || !PUBLISHED_IN_WORDS.test(foldedText(line))) return null;
  for (let count = 1; count <= 4; count++) {
    const group = page.lines.slice(line.index, line.index + count);
    const text = collapse(group.map((each) => each.text).join(' '));
    if (text.length > SHORT_LINE) return null;
    const folded = fold(latinDigits(text));
    const match = PUBLISHED_IN_PATTERNS.map((pattern) => pattern.exec(folded)).find((found) => found);
    const [, before = '', paper = '', when = ''] = match ?? [];
    // A sentence goes on after the date.
    const date = /\d{4}.{0,25}$/.test(when) ? findDate(when) : null;
    if (match && date !== null)
      return { group, author: wordsAt(text, folded, before), paper: paperName(group, text, folded, paper), date };
  }
  return null;
}

function paperName(group: Line[], text: string, folded: string, name: string): string | null {
  if (name === '') return null;
  const link = group.flatMap((line) => line.links).find((each) => fold(each.textContent ?? '') === name);
  return link ? collapse(link.textContent ?? '') : wordsAt(text, folded, name);
}

/** The words of `text` that stand where `part` does in its folded form. */
function wordsAt(text: string, folded: string, part: string): string | null {
  if (part === '') return null;
  const before = ` ${folded} `.indexOf(` ${part} `);
  const skipped = before <= 0 ? 0 : folded.slice(0, before - 1).split(' ').length;
  const words = text.split(' ').slice(skipped, skipped + part.split(' ').length);
  return words.join(' ').replace(/^[\s:،,«"|·•–-]+|[\s:،,»"|·•–-]+$/g, '') || null;
}

function dateNear(page: Page, titleLine: Line): string | null {
  for (const line of page.lines.slice(titleLine.index + 1, titleLine.index + NEAR_TITLE)) {
    if (isProse(line)) return null;
    const date = line.text.length <= 80 ? findDate(line.text) : null;
    if (date) return date;
  }
  return null;
}

function findSourceLine(page: Page): { line: Line; url: string } | null {
  let found: { line: Line; url: string } | null = null;
  for (const line of page.lines) {
    if (line.text === '' || line.text.length > SHORT_LINE || isProse(line) || !isSourceSentence(line)) continue;
    // The sentence may be broken around its link.
    const around =
      line.links.length > 0
        ? [line]
        : page.lines.slice(Math.max(0, line.index - 2), line.index + 2).filter((each) => each.text.length <= 60);
    const url = around
      .flatMap((each) => each.links.map((link) => (isInSentence(link, line) ? elsewhere(link, page) : null)))
      .find((each) => each !== null);
    if (!url) continue;
    for (const each of around)
      if (each === line || each.links.length > 0 || each.index < line.index)
        assignRole(each, 'source', 'the link to the source');
    found ??= { line, url };
  }
  return found;
}

function isSourceSentence(line: Line): boolean {
  const words = countWords(line.text);
  return (
    (words <= SOURCE_WORDS && SOURCE_SENTENCE.test(foldedText(line))) ||
    (words <= LABELLED_WORDS && SOURCE_LABEL.test(foldedText(line)))
  );
}

/** A line of several sentences may link to something else in another one. */
function isInSentence(link: Element, line: Line): boolean {
  const text = collapse(link.textContent ?? '');
  const sentence = line.text.split(/(?<=[.!?؟])\s+/).find((each) => each.includes(text));
  return (
    sentence === undefined ||
    sentence === line.text ||
    SOURCE_SENTENCE.test(fold(sentence)) ||
    SOURCE_LABEL.test(fold(sentence))
  );
}

/** Where a link leads away from this site and from the networks on which stories are shared. */
function elsewhere(link: Element, page: Page): string | null {
  const address = webAddress(link.getAttribute('href'), page.base);
  return address && !isSameSite(hostOf(address), hostOf(page.url)) && !SHARE_HOST_PATTERN.test(hostOf(address))
    ? address
    : null;
}

import { findDate, findPublishedDate, type ShownDate } from '../article/dates';
import { collapse, fold, latinDigits } from '../article/fold';
import type { Source } from '../article/types';
import type { Metadata } from './metadata';
import { assignRole, foldedText, isProse, type Line, type Page } from './page';
import { PUBLISHED_IN_PATTERNS, PUBLISHED_IN_WORDS } from './page-words';
import { claimedSource, findSourceLine, type SourceLine, signedSource } from './source';
import { findTitleLine, titleOf } from './title';

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
  shownDate: ShownDate | null;
  /** The sentence that links to where the text was first printed. */
  sourceLine: Line | null;
  source: Source;
}

const SHORT_LINE = 160;
const DATE_LINE = 120;
const DATE_WORD = 24;
const NEAR_TITLE = 12;
const ABOVE_TITLE = 4;

/** Finds the lines by which an article is known, and gives them their roles. Call before the lists are looked for. */
export function findArticleMarks(page: Page, metadata: Metadata): ArticleMarks {
  const titleLine = findTitleLine(page, metadata);
  const published = findPublishedLine(page, titleLine);
  const source = findSourceLine(page, titleLine);
  return {
    titleLine,
    title: titleOf(page, titleLine, metadata),
    publishedLine: published?.group[0] ?? null,
    publishedDate: published?.date ?? null,
    publishedAuthor: published?.author ?? null,
    shownDate: titleLine ? dateNear(page, titleLine) : null,
    sourceLine: source?.line ?? null,
    source: sourceOf(page, published?.paper ?? null, source, titleLine, metadata),
  };
}

/** What the page's own lines say; else a claim of its head that leads to another site; else an agency's sign. */
function sourceOf(
  page: Page,
  paper: string | null,
  line: SourceLine | null,
  titleLine: Line | null,
  metadata: Metadata,
): Source {
  if (paper || line) return { name: paper ?? line?.name ?? null, url: line?.url ?? null };
  const claimed = claimedSource(page, metadata);
  if (claimed.name || claimed.url) return claimed;
  return { name: signedSource(page, titleLine), url: null };
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
    if (match && date !== null && !/\d{4}|\. /.test(paper))
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

/** A date of publication beside the title: the lines after it, down to the text, and the few before it. */
function dateNear(page: Page, titleLine: Line): ShownDate | null {
  let found: ShownDate | null = null;
  const near = page.lines.slice(titleLine.index + 1, titleLine.index + NEAR_TITLE);
  // The deck may stand between title and date.
  const text = near.findIndex((line, at) => isProse(line) && near.slice(0, at).some(isProse));
  const before = page.lines.slice(Math.max(0, titleLine.index - ABOVE_TITLE), titleLine.index).reverse();
  for (const line of [...(text < 0 ? near : near.slice(0, text)), ...before]) {
    if (line.text === '' || line.text.length > DATE_LINE) continue;
    // The word may stand in a cell of its own.
    const word = page.lines[line.index - 1]?.text ?? '';
    const shown = findPublishedDate(word.length <= DATE_WORD ? `${word} ${line.text}` : line.text);
    if (shown === null || found?.isSaid) continue;
    const marked = line.leaves[0]?.parentElement?.closest('time[datetime]')?.getAttribute('datetime');
    const exact = marked ? findDate(marked) : null;
    if (!found || shown.isSaid) found = exact?.startsWith(shown.date) ? { ...shown, date: exact } : shown;
  }
  return found;
}

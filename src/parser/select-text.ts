import type { ReadingScope } from '../article/types';
import type { ArticleMarks } from './article-marks';
import { withDeck } from './deck';
import { findRoot, IN_LIST } from './find-root';
import type { GeneralSteps } from './general-steps';
import { mainBox } from './main-box';
import type { Metadata } from './metadata';
import { assignRole, type Box, commonBox, isProse, type Line, type Page, wordCount } from './page';
import { hasPicture } from './picture';
import { cutLines, IN_HEAD } from './removed-blocks';

/** Share of the article's prose that stands in one box when that box is the article. */
const SURE = 0.85;

/** Below this share of the prose that we hold to be the article, Readability took the wrong part. */
const TOO_LITTLE = 0.8;

/** An item of a list that has so many says something. */
const ITEM_WORDS = 4;

/** The article's text: its lines, in order, and the box that holds them all. */
export interface SelectedText {
  lines: Line[];
  root: Box | null;
}

/**
 * Tells the text from what is left of the page, by its marks and by what Readability takes of it; the rest becomes
 * `outside`.
 */
export function selectText(
  page: Page,
  marks: ArticleMarks,
  metadata: Metadata,
  byline: string | null,
  scope: ReadingScope,
  general: GeneralSteps | null,
): SelectedText {
  if (scope !== 'all') boundByMarks(page, marks);
  // All the text is all of it, but for what stands in the article's head.
  const isText = (line: Line) => (scope === 'all' ? !IN_HEAD.has(line.role) : line.role === null);
  const candidates = page.lines.filter(isText);
  let chosen =
    scope === 'all'
      ? candidates
      : withDeck(page, choose(page, candidates, marks, general), candidates, marks, metadata);
  if (scope !== 'all') {
    general?.takeClutter(page, chosen, byline);
    chosen = chosen.filter((line) => line.role === null);
  }
  const kept = new Set(chosen);
  for (const line of candidates) if (!kept.has(line)) assignRole(line, 'outside', 'not of the text');
  cutLines(page, kept);
  if (page.kept.size > 0) chosen = [...chosen, ...page.kept.keys()].sort((a, b) => a.index - b.index);
  const [first] = chosen;
  return {
    lines: chosen,
    root: first ? chosen.reduce((box, line) => commonBox(box, line.box), first.box) : null,
  };
}

/** What stands before the title or after the link to the source isn't text, as long as the prose stands between them. */
function boundByMarks(page: Page, { titleLine, publishedLine, sourceLine }: ArticleMarks): void {
  const prose = (from: number, to: number) =>
    page.lines
      .slice(from, to)
      .reduce(
        (sum, line) => sum + (line.role === null && line.linked * 2 < line.text.length ? line.text.length : 0),
        0,
      );
  const count = page.lines.length;
  const start =
    publishedLine && (!titleLine || publishedLine.index > titleLine.index)
      ? publishedLine.index
      : (titleLine?.index ?? -1);
  if (start >= 0 && (titleLine?.level || publishedLine) && prose(start, count) >= prose(0, start)) {
    for (const line of page.lines.slice(0, start))
      if (!isLeadPicture(line, titleLine)) assignRole(line, 'outside', 'before the article');
  }
  if (sourceLine && prose(Math.max(0, start), sourceLine.index) > prose(sourceLine.index, count)) {
    for (const line of page.lines.slice(sourceLine.index + 1)) assignRole(line, 'outside', 'after the article');
  }
}

/** A picture between the title and its marks stays; so does one right above the title, in the title's own box. */
function isLeadPicture(line: Line, titleLine: Line | null): boolean {
  if (line.text !== '' || !titleLine) return false;
  return line.index > titleLine.index || titleLine.index - line.index <= 2;
}

/**
 * The lines of the article. Where nearly all of its prose stands side by side in one box, that box is the text. Else
 * Readability's choice is taken, unless it lost much of what our own sums hold to be the article.
 */
function choose(page: Page, candidates: Line[], marks: ArticleMarks, general: GeneralSteps | null): Line[] {
  const prose = candidates.filter(isProse);
  const all = () => withinRoot(candidates, prose.length > 0 ? prose : candidates);
  // Marks on both sides leave nothing to tell.
  if (marks.sourceLine && marks.publishedLine) return all();
  const root = findRoot(page);
  if (!root || prose.length === 0) return all();
  const own = candidates.filter((line) => isWithin(line, root));
  const ownProse = lengthOf(own.filter(isProse));
  const main = mainBox(own);
  const inMain = main ? own.filter((line) => isWithin(line, main)) : [];
  if (lengthOf(inMain.filter(isProse)) >= ownProse * SURE) return inMain;
  const votes = general?.votesOf(page, own);
  if (!votes) return own;
  const taken = votedLines(page, candidates, votes);
  return lengthOf(taken.filter(isProse)) < ownProse * TOO_LITTLE ? own : taken;
}

function votedLines(page: Page, candidates: Line[], votes: Set<Box>): Line[] {
  const voted = candidates.filter((line) => votes.has(line.box));
  const first = voted[0]?.index ?? 0;
  const last = voted[voted.length - 1]?.index ?? -1;
  const boxes = new Set(voted.map((line) => line.box.parent));
  return candidates.filter(
    (line) => line.index >= first && line.index <= last && (votes.has(line.box) || belongs(line, boxes, page)),
  );
}

function isWithin(line: Line, box: Box): boolean {
  return line.index >= box.firstLine && line.index < box.endLine;
}

function lengthOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

/** A line that Readability left out between lines that it took stays when it is prose, a heading, an item, a picture, or part of a list or a table that holds text. */
function belongs(line: Line, boxes: Set<Box | null>, page: Page): boolean {
  if (line.text === '')
    return (
      hasPicture(line, page) || line.leaves.some((leaf) => leaf.nodeType === 1 && (leaf as Element).tagName !== 'IMG')
    );
  const saysSomething = line.level > 0 || (wordCount(line) >= ITEM_WORDS && IN_LIST.test(line.box.tag));
  if (isProse(line) || (saysSomething && line.linked === 0)) return true;
  return boxes.has(line.box.parent) || (line.level > 0 && boxes.has(line.box.parent?.parent ?? null));
}

/** All candidates in the box that holds the prose. */
function withinRoot(candidates: Line[], prose: Line[]): Line[] {
  const [first] = prose;
  if (!first) return [];
  let root = prose.reduce((box, line) => commonBox(box, line.box), first.box);
  // A single paragraph's neighbours are text as well.
  while (root.parent && prose.length < 3 && root.endLine - root.firstLine < 3) root = root.parent;
  return candidates.filter((line) => line.index >= root.firstLine && line.index < root.endLine);
}

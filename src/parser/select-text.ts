import { Readability } from '@mozilla/readability';
import type { ReadingScope } from '../article/types';
import type { ArticleMarks } from './article-marks';
import { assignRole, type Box, commonBox, isProse, type Line, type Page } from './page';
import { hasPicture } from './picture';
import { takeOut } from './removed-blocks';

/** Readability's time grows with the page; past this many lines we go by our own marks. */
const MAX_LINES_FOR_READABILITY = 6000;
const MAX_TEXT_FOR_READABILITY = 1_000_000;
const MARK = 'data-safi';

/** Below this share of the page's prose, Readability took the wrong part. */
const TOO_LITTLE = 0.4;

/** The article's text: its lines, in order, and the box that holds them all. */
export interface SelectedText {
  lines: Line[];
  root: Box | null;
}

/**
 * Tells the text from what is left of the page, by its marks and by what Readability takes of it; the rest becomes
 * `outside`. Removes the nodes of all that isn't text from the page.
 */
export function selectText(page: Page, marks: ArticleMarks, scope: ReadingScope): SelectedText {
  if (scope !== 'all') boundByMarks(page, marks);
  const candidates = page.lines.filter((line) => line.role === null);
  takeOut(
    page,
    page.lines.filter((line) => line.role !== null),
  );
  const chosen = scope === 'all' ? candidates : choose(page, candidates, marks);
  const kept = new Set(chosen);
  const dropped = candidates.filter((line) => !kept.has(line));
  for (const line of dropped) assignRole(line, 'outside', 'not of the text');
  takeOut(page, dropped);
  const [first] = chosen;
  const last = chosen[chosen.length - 1];
  return {
    lines: chosen,
    root: first && last ? chosen.reduce((box, line) => commonBox(box, line.box), first.box) : null,
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
  if (sourceLine && prose(Math.max(0, start), sourceLine.index) > 0) {
    for (const line of page.lines.slice(sourceLine.index + 1)) assignRole(line, 'outside', 'after the article');
  }
}

/** A picture between the title and its marks stays; so does one right above the title, in the title's own box. */
function isLeadPicture(line: Line, titleLine: Line | null): boolean {
  if (line.text !== '' || !titleLine) return false;
  return line.index > titleLine.index || titleLine.index - line.index <= 2;
}

function choose(page: Page, candidates: Line[], marks: ArticleMarks): Line[] {
  const isBounded = marks.sourceLine !== null && (marks.publishedLine !== null || marks.titleLine !== null);
  const size = candidates.reduce((sum, line) => sum + line.text.length, 0);
  const votes =
    candidates.length > MAX_LINES_FOR_READABILITY || size > MAX_TEXT_FOR_READABILITY
      ? null
      : readabilityVotes(page, candidates);
  const prose = candidates.filter(isProse);
  const voted = votes ? candidates.filter((line) => votes.has(line.box)) : [];
  const length = (lines: Line[]) => lines.reduce((sum, line) => sum + line.text.length, 0);
  const isTooLittle = length(voted.filter(isProse)) < length(prose) * TOO_LITTLE || length(voted) === 0;
  if (isBounded || isTooLittle) return withinRoot(candidates, prose.length > 0 ? prose : candidates);
  const first = voted[0]?.index ?? 0;
  const last = voted[voted.length - 1]?.index ?? 0;
  const boxes = new Set(voted.map((line) => line.box.parent));
  return candidates.filter(
    (line) => line.index >= first && line.index <= last && (votes?.has(line.box) || belongs(line, boxes, page)),
  );
}

/** A line that Readability left out between lines that it took stays when it is prose, a heading, a picture or part of a list or a table. */
function belongs(line: Line, boxes: Set<Box | null>, page: Page): boolean {
  if (line.text === '')
    return (
      hasPicture(line, page) || line.leaves.some((leaf) => leaf.nodeType === 1 && (leaf as Element).tagName !== 'IMG')
    );
  if (line.linked > line.text.length * 0.6) return false;
  return isProse(line) || boxes.has(line.box.parent) || (line.level > 0 && boxes.has(line.box.parent?.parent ?? null));
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

/** The boxes of which Readability keeps the text. */
function readabilityVotes(page: Page, candidates: Line[]): Set<Box> | null {
  const boxes = [...new Set(candidates.map((line) => line.box))];
  for (const [id, box] of boxes.entries()) box.element.setAttribute(MARK, String(id));
  const copy = page.document.cloneNode(true) as Document;
  for (const box of boxes) box.element.removeAttribute(MARK);
  const prose = candidates.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0);
  const found = new Readability<Element>(copy, {
    charThreshold: Math.max(1, Math.floor(prose * TOO_LITTLE)),
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!found?.content) return null;
  const votes = new Set<Box>();
  for (const element of found.content.querySelectorAll(`[${MARK}]`)) {
    const box = boxes[Number(element.getAttribute(MARK))];
    if (box) votes.add(box);
  }
  return votes;
}

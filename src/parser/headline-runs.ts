import { TWO_LETTERS } from '../article/letters';
import { type HeadlineLink, isKnownLabel, LABEL_WORDS } from './headline-links';
import { type Box, childTowards, commonBox, isProse, type Line, type Page, wordCount } from './page';

/** Links of one shape that follow each other with nothing between them but what belongs to them. */
export interface HeadlineRun {
  links: HeadlineLink[];
  /** The lines that the run covers, with the summaries, papers and dates of its cards: `first` up to, not including, `end`. */
  first: number;
  end: number;
}

/** Between two cards stand a paper, a date, a summary; more is something else. */
const MAX_GAP_LINES = 8;
const MAX_SUMMARY = 700;
const SENTENCE_LENGTH = 20;

/** Puts `links`, in page order, into runs. Runs of one are runs too. */
export function findRuns(page: Page, links: HeadlineLink[]): HeadlineRun[] {
  const runs: HeadlineLink[][] = [];
  links.forEach((link, at) => {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && continues(page, last, link, links[at + 1])) run.push(link);
    else runs.push([link]);
  });
  return runs.map((run) => spanOf(page, run));
}

function continues(page: Page, last: HeadlineLink, next: HeadlineLink, after: HeadlineLink | undefined): boolean {
  if (last.last === next.first) return true;
  if (next.inlineLabel !== null || last.inlineLabel !== next.inlineLabel) return false;
  if (shapeOf(last) !== shapeOf(next)) return false;
  const gap = page.lines.slice(last.last.index + 1, next.first.index);
  if (gap.length > MAX_GAP_LINES) return false;
  let summary = 0;
  for (const line of gap) {
    if (line.text === '') continue;
    if (line.role !== null && line.role !== 'ad') return false;
    if (isKnownLabel(line) || (line.level > 0 && line.links.length === 0)) return false;
    if (line.links.length === 0) summary += line.text.length;
  }
  return summary <= MAX_SUMMARY && !hasProseOutsideCard(gap, last, next) && !opensGroup(gap, last, next, after);
}

/** A box that holds a line of few words and then several headlines is a group with its label, not one more card. */
function opensGroup(gap: Line[], last: HeadlineLink, next: HeadlineLink, after: HeadlineLink | undefined): boolean {
  const common = commonBox(last.first.box, next.first.box);
  const group = childTowards(common, next.first.box);
  if (group === common || !after || after.first.index >= group.endLine) return false;
  return gap.some(
    (line) => line.index >= group.firstLine && TWO_LETTERS.test(line.text) && wordCount(line) <= LABEL_WORDS,
  );
}

/** A paragraph between two links belongs to the first one's card, or the links aren't of one list. */
function hasProseOutsideCard(gap: Line[], last: HeadlineLink, next: HeadlineLink): boolean {
  const common = commonBox(last.first.box, next.first.box);
  const card = childTowards(common, last.first.box);
  const nextCard = childTowards(common, next.first.box);
  const isInCard = (line: Line) =>
    [card, nextCard].some((box) => box !== common && line.index >= box.firstLine && line.index < box.endLine);
  const prose = gap.filter(isProse);
  if (prose.length === 0) return card !== common && gap.some((line) => isSentence(line) && !isInCard(line));
  if (prose.length > 2) return true;
  // Cards without a box of their own: a linked heading, then its summary, again and again.
  const isFlat =
    last.first.level > 0 && next.first.level === last.first.level && prose.length === 1 && card === last.first.box;
  return !isFlat && !prose.every(isInCard);
}

function isSentence({ text, links }: Line): boolean {
  return links.length === 0 && text.length >= SENTENCE_LENGTH && /[.!?؟…。»”"]$/.test(text);
}

/** The elements around a link, by which lists are told apart. */
export function shapeOf({ first: { box } }: HeadlineLink): string {
  const name = (each: Box | null) => each?.tag.replace(/^H\d$/, 'H') ?? '';
  return `${name(box)}<${name(box.parent)}<${name(box.parent?.parent ?? null)}`;
}

/** The lines of a run: from the box of its first card to the end of the last one's, as far as these boxes hold one link each. */
function spanOf(page: Page, links: HeadlineLink[]): HeadlineRun {
  const head = links[0] as HeadlineLink;
  const tail = links[links.length - 1] as HeadlineLink;
  let first = head.first.index;
  let end = tail.last.index + 1;
  const second = links[1];
  const beforeTail = links[links.length - 2];
  if (second && beforeTail) {
    const firstCard = cardOf(head, second);
    if (firstCard) first = Math.min(first, firstCard.firstLine);
    const common = commonBox(beforeTail.first.box, tail.first.box);
    const lastCard = childTowards(common, tail.first.box);
    if (lastCard !== common) end = Math.max(end, lastCard.endLine);
    else end = endOfFlatCard(page, beforeTail, tail, end);
  } else {
    const card = loneCardOf(head);
    first = Math.min(first, card.firstLine);
    end = Math.max(end, card.endLine);
  }
  return { links, first, end };
}

function cardOf(link: HeadlineLink, neighbour: HeadlineLink): Box | null {
  const common = commonBox(link.first.box, neighbour.first.box);
  const card = childTowards(common, link.first.box);
  return card === common ? null : card;
}

/** Where cards have no box, the last has as many lines after it as the one before, if they are short. */
function endOfFlatCard(page: Page, before: HeadlineLink, tail: HeadlineLink, end: number): number {
  const gap = tail.first.index - before.last.index - 1;
  let last = end;
  for (let index = end; index < end + gap; index++) {
    const line = page.lines[index];
    if (
      !line ||
      line.role !== null ||
      line.level > 0 ||
      isKnownLabel(line) ||
      line.box.parent !== tail.first.box.parent
    )
      break;
    last = index + 1;
  }
  return last;
}

/** The widest box around a single link in which nothing but short lines stands beside it. */
function loneCardOf(link: HeadlineLink): Box {
  let card = link.first.box;
  while (card.parent && card.parent.endLine - card.parent.firstLine <= link.last.index - link.first.index + 1)
    card = card.parent;
  return card;
}

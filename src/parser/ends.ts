import { findDate } from '../article/dates';
import { fold } from '../article/fold';
import { LETTERS } from '../article/letters';
import { isDateline } from './dateline';
import { endOfHead, holderOf, mainBox, massOf } from './main-box';
import { assignRole, type Box, foldedText, isProse, type Line, leadsWithin, type Page, wordCount } from './page';
import { END_LABEL, NOTICE, OFFER } from './promo-words';

const STEP = 'ends';
const NOTICE_WORDS = 70;
const LABEL_WORDS = 8;
const SENTENCE_LENGTH = 40;
const HEAD_LENGTH = 140;

/** An agency may sign with single letters: «و م ع». */
const HAS_WORDS = new RegExp(`[${LETTERS}][${LETTERS}. ]*[${LETTERS}]`);
/** An address alone: the author's mail, the author's page. */
const ADDRESS = /^(?:[^\s@]+@[^\s@]+|www\.\S+|[\w.-]+\.\w{2,6}\/\S*)$/;
const SENTENCE_END = /[.!?؟…。！？"”»]$/;

/** Share of the prose in one box from which on what follows the box is something else. */
const MAIN_SHARE = 0.65;

/** More of the prose than this is no appendix. */
const MOST_AFTER = 0.3;

/** Takes out what leads the text or trails it and isn't of it. `total`: characters of prose before anything was taken out. */
export function takeEnds(page: Page, text: Line[], byline: string | null, total: number): void {
  const names = (byline ?? '')
    .split(/,| & | and | und | et | y | e | و/)
    .map((name) => fold(name))
    .filter((name) => name.length > 3);
  cutAfterEnd(text, total);
  cutAfterBox(text, total);
  trimStart(text, names);
  trimEnd(page, text, names);
}

/** After a label of what follows articles nothing of this one comes, when little text does, and none beside the rest of it. */
function cutAfterEnd(text: Line[], total: number): void {
  const main = mainBox(text);
  let after = 0;
  let cut = -1;
  for (let at = text.length - 1; at >= 0; at--) {
    const line = text[at] as Line;
    if (line.role === null && (isProse(line) || isSentence(line))) {
      after += line.text.length;
      if (after > total * MOST_AFTER || (holderOf(line) === main && !isSaid(line))) break;
    }
    if (line.text.length <= 80 && wordCount(line) <= LABEL_WORDS && END_LABEL.test(foldedText(line))) cut = at;
  }
  if (cut < 0) return;
  for (const line of text.slice(cut)) assignRole(line, 'outside', 'after the end of the article', STEP);
}

function isSentence({ text, links }: Line): boolean {
  return text.length >= SENTENCE_LENGTH && links.length === 0 && SENTENCE_END.test(text);
}

/** Whether a line stands in a box that its makers named as that of the text: another part of the article. */
function isOfKind(line: Line, main: Box): boolean {
  for (let box: Box | null = line.box; box; box = box.parent)
    if (box !== main && box.names !== '' && box.names === main.names && box.tag === main.tag) return true;
  return false;
}

/** Whether a paragraph speaks of the publisher, wherever it stands. */
function isSaid(line: Line): boolean {
  const text = foldedText(line);
  return OFFER.test(text) || NOTICE.test(text);
}

/** Where nearly all paragraphs stand side by side in one box, what follows it is something else. */
function cutAfterBox(text: Line[], total: number): void {
  const main = mainBox(text);
  if (!main) return;
  const isIn = (line: Line) => line.index >= main.firstLine && line.index < main.endLine;
  const inside = massOf(text.filter(isIn));
  if (inside < total * MAIN_SHARE) return;
  const rest = text.filter((line) => line.index >= main.endLine);
  if (rest.some((line) => isProse(line) && isOfKind(line, main))) return;
  for (const line of rest) assignRole(line, 'outside', 'after the box of the text', STEP);
}

/** In the article's head, before the box of the text, a deck may stand among what tells of author and day; in the box they come first. */
function trimStart(text: Line[], names: string[]): void {
  const end = endOfHead(text);
  for (const line of text) {
    if (line.role !== null || line.text === '') continue;
    const isHead = line.index < end && !/^(?:LI|T[DH])$/.test(line.box.tag);
    if (isHead && NOTICE.test(foldedText(line)) && wordCount(line) <= NOTICE_WORDS)
      assignRole(line, 'notice', 'notice above the article', STEP);
    else if (isDateline(line) || (isHead && saysDay(line))) assignRole(line, 'published', 'date', STEP);
    else if (isProse(line) || line.level > 0) {
      if (!isHead) return;
    } else if (isByline(line, names) || !HAS_WORDS.test(line.text) || /^\d+\s*min/.test(line.text))
      assignRole(line, 'byline', 'head of the article', STEP);
  }
}

/** Whether a line has a date and is no sentence: the day, with the paper, the author or the place. */
function saysDay({ text }: Line): boolean {
  return (
    text.length <= HEAD_LENGTH &&
    findDate(text) !== null &&
    (!SENTENCE_END.test(text) || /\d.{0,9}[ap]\.m\.$/.test(text))
  );
}

function trimEnd(page: Page, text: Line[], names: string[]): void {
  const main = mainBox(text);
  let prose = 0;
  for (const line of text.toReversed()) {
    if (line.role !== null || line.text === '') continue;
    const words = wordCount(line);
    const folded = foldedText(line);
    const isList = /^(?:LI|T[DH]|D[DT]|PRE)$/.test(line.box.tag);
    if (!HAS_WORDS.test(line.text) || ADDRESS.test(line.text))
      assignRole(line, 'outside', 'after the end of the article', STEP);
    else if (line.level > 0) {
      if (prose > 0) return;
      assignRole(line, 'outside', 'heading of nothing', STEP);
    } else if (isDateline(line)) assignRole(line, 'published', 'date', STEP);
    else if (names.some((name) => folded.slice(0, 80).includes(name)) && (words <= 12 || prose < 3))
      assignRole(line, 'byline', 'the author', STEP);
    else if (words <= NOTICE_WORDS && NOTICE.test(folded)) assignRole(line, 'notice', 'notice under the article', STEP);
    else if (line.linked >= line.text.length * 0.8 && !isList && leadsWithin(line, page))
      assignRole(line, 'headline', 'teaser under the text', STEP);
    else if (isProse(line) || isList || SENTENCE_END.test(line.text)) {
      if (++prose >= 2) return;
    } else if (words <= 4 && holderOf(line) !== main) assignRole(line, 'outside', 'after the end of the article', STEP);
  }
}

function isByline(line: Line, names: string[]): boolean {
  return wordCount(line) <= 12 && names.some((name) => foldedText(line).includes(name));
}

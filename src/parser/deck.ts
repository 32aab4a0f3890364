import { fold } from '../article/fold';
import type { ArticleMarks } from './article-marks';
import type { Metadata } from './metadata';
import { foldedText, type Line, type Page } from './page';
import { hasPicture } from './picture';

const DECK_LENGTH = 45;
const MAX_LINES = 4;

/** A shorter sentence may as well be a second title, a caption, or about the author: the page's head has to repeat it. */
const SURE_LENGTH = 180;

/** Characters at the start of a sentence by which the head's own summary is known to be the same. */
const SAME_START = 40;

/** The sentence between title and text that sums the article up, and the picture there, stand often in boxes of their own. */
export function withDeck(
  page: Page,
  chosen: Line[],
  candidates: Line[],
  { titleLine }: ArticleMarks,
  { summaries }: Metadata,
): Line[] {
  const first = chosen.find((line) => line.text !== '');
  if (!titleLine || !first || first.index <= titleLine.index) return chosen;
  const between = candidates.filter((line) => line.index > titleLine.index && line.index < first.index);
  const sentences = between.filter(mayBeDeck);
  if (sentences.length > MAX_LINES) return chosen;
  const starts = summaries.map((summary) => fold(summary).slice(0, SAME_START));
  const isSaid = (line: Line) => starts.some((start) => start !== '' && foldedText(line).startsWith(start));
  const boxes = new Set(sentences.filter(isSaid).map((line) => line.box.parent));
  const isDeck = (line: Line) =>
    mayBeDeck(line) &&
    (line.text.length >= SURE_LENGTH || isSaid(line) || (line.level === 0 && boxes.has(line.box.parent)));
  const own = new Set(chosen);
  const head = between.filter(
    (line) => !own.has(line) && (isDeck(line) || (line.text === '' && hasPicture(line, page))),
  );
  return head.length > MAX_LINES * 2 ? chosen : [...head, ...chosen].sort((a, b) => a.index - b.index);
}

function mayBeDeck(line: Line): boolean {
  return (
    line.text.length >= DECK_LENGTH &&
    line.linked < line.text.length * 0.3 &&
    !/^(?:LI|T[DH]|FIGCAPTION)$/.test(line.box.tag) &&
    line.box.zone === null
  );
}

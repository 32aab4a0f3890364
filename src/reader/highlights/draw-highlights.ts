import type { Highlight as Marked } from '../../article/marks';
import { drawnTextOf } from './drawn-text';
import { rangeOf } from './make-highlight';

/** Name of what is marked, for `::highlight()`. */
const NAME = 'safi-highlight';
const SIGN_CLASS = 'highlight-sign';

/** Where highlights stand in the view, by their ids; of one whose words are gone there is none. */
export type DrawnHighlights = ReadonlyMap<string, Range>;

/**
 * Marks highlights in a text, and puts a button after each, by which keyboards and screen readers reach it.
 * @param found the text as the page has it
 * @param signOf makes the button
 */
export function drawHighlights(
  content: Element,
  highlights: readonly Marked[],
  found: string,
  signOf: (highlight: Marked) => Element,
): DrawnHighlights {
  for (const sign of content.querySelectorAll(`.${SIGN_CLASS}`)) sign.remove();
  const drawn = drawnTextOf(content);
  const ranges = new Map<string, Range>();
  for (const highlight of highlights) {
    const range = rangeOf(highlight, drawn, found);
    if (range) ranges.set(highlight.id, range);
  }
  // The text stays as it is, so that what else is marked in it, or read aloud from it, stays where it was.
  CSS.highlights.set(NAME, new Highlight(...ranges.values()));
  for (const highlight of highlights) {
    const range = ranges.get(highlight.id);
    if (!range) continue;
    const sign = signOf(highlight);
    sign.classList.add(SIGN_CLASS);
    const last = range.endContainer as Text;
    if (range.endOffset < last.length) last.splitText(range.endOffset);
    last.after(sign);
  }
  return ranges;
}

export function eraseHighlights(content: Element): void {
  for (const sign of content.querySelectorAll(`.${SIGN_CLASS}`)) sign.remove();
  CSS.highlights.delete(NAME);
}

/** The highlight that is drawn at a point of the view. */
export function highlightAt(drawn: DrawnHighlights, x: number, y: number): string | null {
  for (const [id, range] of drawn) {
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (x >= left && x <= right && y >= top && y <= bottom) return id;
    }
  }
  return null;
}

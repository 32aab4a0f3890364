import type { Frame } from '../frame';

/** Names of the marks, for `::highlight()`. */
const SENTENCE = 'safi-sentence';
const WORD = 'safi-word';

/** Marks what is spoken, and keeps it in view. Nothing in the text is changed for it. */
export function markSpoken(sentence: Range | null, word: Range | null): void {
  for (const [name, range] of [
    [SENTENCE, sentence],
    [WORD, word],
  ] as const) {
    if (range) CSS.highlights.set(name, new Highlight(range));
    else CSS.highlights.delete(name);
  }
}

/** Scrolls when the sentence leaves the middle of the view, so that the lines after it can be seen too. */
export function keepInView(sentence: Range, { scroller }: Pick<Frame, 'scroller'>): void {
  const { top, bottom } = sentence.getBoundingClientRect();
  if (top >= 100 && bottom <= scroller.clientHeight * 0.7) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top: top - scroller.clientHeight * 0.25, behavior: isCalm ? 'instant' : 'smooth' });
}

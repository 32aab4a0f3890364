import { isRecord, isText } from '../article/guards';
import { type Highlight, isHighlight } from '../article/marks';

/** Messages about passages of saved articles that the reader marked. Each answers with all of the article, in their order. */
export interface HighlightMessages {
  /** Adds a highlight, or puts it in place of the one with its id. */
  putHighlight: { payload: { id: string; highlight: Highlight }; response: Highlight[] };
  removeHighlight: { payload: { id: string; highlightId: string }; response: Highlight[] };
}

export function isPutHighlight(value: unknown): value is HighlightMessages['putHighlight']['payload'] {
  return isRecord(value) && isText(value.id) && isHighlight(value.highlight);
}

export function isRemoveHighlight(value: unknown): value is HighlightMessages['removeHighlight']['payload'] {
  return isRecord(value) && isText(value.id) && isText(value.highlightId);
}

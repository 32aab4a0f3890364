import type { LibraryStore } from '../../library/store';
import type { Highlight, SavedArticle } from '../../library/types';
import { type HighlightMessages, isPutHighlight, isRemoveHighlight } from '../../messages/highlight-messages';
import type { ViewHandlers } from '../../messages/listen';

/** Writes the highlights of saved articles. */
export function highlightKeeper(
  store: Pick<LibraryStore, 'putHighlight' | 'removeHighlight'>,
): ViewHandlers<HighlightMessages> {
  const highlightsOf = (article: SavedArticle | null): Highlight[] => {
    if (!article) throw new Error('The article isn’t there to be marked.');
    return article.marks.highlights;
  };
  return {
    putHighlight: {
      isPayload: isPutHighlight,
      answer: async ({ id, highlight }) => highlightsOf(await store.putHighlight(id, highlight, Date.now())),
    },
    removeHighlight: {
      isPayload: isRemoveHighlight,
      answer: async ({ id, highlightId }) => highlightsOf(await store.removeHighlight(id, highlightId, Date.now())),
    },
  };
}

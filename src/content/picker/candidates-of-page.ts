import { candidateSlices } from '../../ads/candidates';
import type { AdCandidate, ArticleVeto } from '../../ads/types';
import { livePage } from '../hiding/live-page';

/** The ads that the page shows; those hidden already are none to choose. Between slices the page can breathe, so that ten thousand links don't freeze it. */
export async function candidatesOfPage(veto: ArticleVeto): Promise<AdCandidate[]> {
  const slices = candidateSlices(livePage(), veto);
  for (let slice = slices.next(); ; slice = slices.next()) {
    if (slice.done) return slice.value.filter(({ element }) => element.getClientRects().length > 0);
    await new Promise((next) => setTimeout(next));
  }
}

import type { Highlight } from '../../article/marks';
import type { Answer } from '../../messages/listen';
import { tellBackground } from '../../messages/send';
import type { SavedShown } from '../saved-shown';
import { told } from '../told';

/** Adds a highlight to a saved article, or changes it. @returns whether it was written */
export function putHighlight(shown: SavedShown, highlight: Highlight): Promise<boolean> {
  return taken(shown, tellBackground('putHighlight', { id: shown.id, highlight }));
}

/** @returns whether it was written */
export function removeHighlight(shown: SavedShown, highlightId: string): Promise<boolean> {
  return taken(shown, tellBackground('removeHighlight', { id: shown.id, highlightId }));
}

async function taken({ marks }: SavedShown, asked: Promise<Answer<Highlight[]>>): Promise<boolean> {
  const answer = await told(asked);
  if (answer.ok) marks.value = { ...marks.value, highlights: answer.value };
  return answer.ok;
}

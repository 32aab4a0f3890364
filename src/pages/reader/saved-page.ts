import type { Marks, TextPlace } from '../../article/marks';
import { tellBackground } from '../../messages/send';
import type { PageAccess, ReadAnswer } from '../../reader/page-access';
import type { Step } from '../../reader/steps';
import { keptPictures } from './kept-pictures';
import { pageInFullPage } from './page-in-full-page';

export interface SavedPage extends PageAccess {
  /** Where the reader was in it; `null` at its beginning. */
  keptPlace(): TextPlace | null;
}

/** A saved article, without asking the network. The background reads it: in a private window of Firefox no view can. */
export function savedPage(id: string, onSteps: (steps: Step[]) => void): SavedPage {
  const page = pageInFullPage({ url: `saved:${id}`, id: null }, onSteps);
  let pictures: ReadonlyMap<string, string> = new Map();
  let marks: Marks | null = null;
  return {
    ...page,
    url: undefined,
    flagAds: undefined,
    async read(url, scope) {
      if (url) return page.read(url, scope);
      const [answer, kept] = await Promise.all([readSaved(id), keptPictures(id)]);
      pictures = kept;
      if (answer.ok) marks = answer.marks;
      return answer;
    },
    recall: async (url) => (url ? page.recall(url) : null),
    keptPicture: (url) => pictures.get(url) ?? null,
    ownChoices: () => ({ keep: marks?.kept ?? [], take: marks?.taken ?? [] }),
    keptPlace: () => marks?.place ?? null,
  };
}

type SavedAnswer = Extract<ReadAnswer, { ok: true }> & { marks: Marks };

async function readSaved(id: string): Promise<Extract<ReadAnswer, { ok: false }> | SavedAnswer> {
  const answer = await tellBackground('readSaved', { id });
  if (!answer.ok) return { ok: false, reason: 'failed', message: answer.message };
  if (answer.value === null) return { ok: false, reason: 'not-kept' };
  if (answer.value === 'damaged') return { ok: false, reason: 'damaged' };
  return { ok: true, loading: false, ...answer.value };
}

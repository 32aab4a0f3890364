import { tellBackground } from '../../messages/send';
import type { PageAccess, ReadAnswer } from '../../reader/page-access';
import type { Step } from '../../reader/steps';
import { keptPictures } from './kept-pictures';
import { pageInFullPage } from './page-in-full-page';

/** A saved article, without asking the network. The background reads it: in a private window of Firefox no view can. */
export function savedPage(id: string, onSteps: (steps: Step[]) => void): PageAccess {
  const page = pageInFullPage({ url: `saved:${id}`, id: null }, onSteps);
  let pictures: ReadonlyMap<string, string> = new Map();
  return {
    ...page,
    url: undefined,
    async read(url, scope) {
      if (url) return page.read(url, scope);
      const [answer, kept] = await Promise.all([readSaved(id), keptPictures(id)]);
      pictures = kept;
      return answer;
    },
    recall: async (url) => (url ? page.recall(url) : null),
    keptPicture: (url) => pictures.get(url) ?? null,
  };
}

async function readSaved(id: string): Promise<ReadAnswer> {
  const answer = await tellBackground('readSaved', { id });
  if (!answer.ok) return { ok: false, reason: 'failed', message: answer.message };
  if (answer.value === null) return { ok: false, reason: 'not-kept' };
  if (answer.value === 'damaged') return { ok: false, reason: 'damaged' };
  return { ok: true, report: answer.value, loading: false };
}

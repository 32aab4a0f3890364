import type { ArticleVeto } from '../../ads/types';
import { articleVeto } from '../../ads/veto';
import { tellFromPage } from '../../messages/send';
import { withAllShown } from './hidden-elements';

const NOTHING: ArticleVeto = { vetoes: () => false };

/**
 * What the page's article keeps from being hidden. Read as it would be without our hiding, else a hidden picture could not be
 * the article's. A page without an article keeps nothing but what `isPagesOwn` says.
 */
export async function vetoOfPage(): Promise<ArticleVeto> {
  if (!globalThis.safiExtract) await tellFromPage('bringExtract', null);
  return withAllShown(() => {
    const answer = globalThis.safiExtract?.();
    return answer?.ok ? articleVeto(answer.report.article, document, location.href) : NOTHING;
  });
}

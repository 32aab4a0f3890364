import { hostOf } from '../article/address';
import type { ShownReport } from './checked-report';

/** The paper as the bar names it. */
export interface Paper {
  name: string | null;
  host: string | null;
  /** Where the article can be read at the paper's own place; `null` when that is this very page, or isn't known. */
  url: string | null;
}

/** The publisher that had the article of `report` first or, when the page names none, the page's own site. */
export function paperOf({ article, url }: Pick<ShownReport, 'article' | 'url'>): Paper {
  const { name = null, url: sourceUrl = null } = article?.source ?? {};
  if (name || sourceUrl) return { name, host: sourceUrl && hostOf(sourceUrl), url: sourceUrl };
  return { name: article?.siteName ?? null, host: hostOf(url) || null, url: null };
}

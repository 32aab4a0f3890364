import { fetchPage } from '../../access/fetch-page';
import { canFetch } from '../../access/headline-page';
import type { ArticlePage } from '../../article/types';
import { checkedReport } from '../../reader/checked-report';
import { siteOf } from '../../sites/index';
import type { parsePage } from '../parse-page';

/** What became of it, as the message that says so. */
export type LinkOutcome = 'saved_notice' | 'no_article_there' | 'unreachable' | 'library_full' | 'not_saved';

/** Saves the article that a link leads to, without opening it. */
export async function saveLink(
  url: string,
  parse: typeof parsePage,
  save: (page: ArticlePage) => Promise<unknown>,
): Promise<LinkOutcome> {
  const report = await reportOf(url, parse);
  if (!report) return 'unreachable';
  const { article, headlineLists, removed, blockKeys } = report;
  if (!article) return 'no_article_there';
  try {
    await save({ article, headlineLists, removed, blockKeys });
    return 'saved_notice';
  } catch (error) {
    console.error(error);
    return error instanceof Error && error.name === 'QuotaExceededError' ? 'library_full' : 'not_saved';
  }
}

async function reportOf(url: string, parse: typeof parsePage) {
  try {
    if (!(await canFetch(url))) return null;
    return checkedReport(await parse(await fetchPage(url, (each) => siteOf(each) !== null)));
  } catch (error) {
    console.info('Safi could not read the page of a link:', error);
    return null;
  }
}

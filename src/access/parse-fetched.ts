import type { PageReport, ReadingScope } from '../article/types';
import { parse } from '../parser/parse';
import { siteOf } from '../sites/index';
import type { FetchedPage } from './fetch-page';
import { quietMarkup } from './quiet-markup';

/** The report of a page that was fetched, by way of a document that shows, loads and runs nothing. */
export function parseFetched({ url, html }: FetchedPage, scope: ReadingScope): PageReport {
  const document = new DOMParser().parseFromString(quietMarkup(html), 'text/html');
  return parse(document, url, { scope, site: siteOf(url) });
}

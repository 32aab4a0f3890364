import browser from 'webextension-polyfill';
import type { ReadingScope } from '../article/types';
import type { ReadAnswer } from '../reader/page-access';
import { siteOf } from '../sites/index';
import { fetchPage } from './fetch-page';

/** Whether the page of a headline can be read without opening it: of an aggregator we know, with the reader's leave. */
export async function canFetch(url: string): Promise<boolean> {
  // The browser's own page of permissions lets a reader take a host back.
  return isKnownPage(url) && (await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }));
}

/** Reads the page of a headline, without opening it. */
export async function readHeadlinePage(url: string, scope: ReadingScope): Promise<ReadAnswer> {
  try {
    // Asked for while the page is on its way: the parser is nearly as large as the popup.
    const [page, { parseFetched }] = await Promise.all([fetchPage(url, isKnownPage), import('./parse-fetched')]);
    return { ok: true, loading: false, report: parseFetched(page, scope) };
  } catch (error) {
    console.info('Safi could not read the page of a headline:', error);
    return { ok: false, reason: 'unreachable' };
  }
}

function isKnownPage(url: string): boolean {
  return /^https?:/.test(url) && siteOf(url) !== null;
}

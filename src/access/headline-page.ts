import browser from 'webextension-polyfill';
import type { ReadingScope } from '../article/types';
import type { ReadAnswer } from '../reader/page-access';
import { siteOf } from '../sites/index';

/** Whether the page of a headline can be read without opening it: of an aggregator we know, with the reader's leave. */
export async function canFetch(url: string): Promise<boolean> {
  // The browser's own page of permissions lets a reader take a host back.
  return isKnownPage(url) && (await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }));
}

/** Reads the page of a headline, without opening it. */
export async function readHeadlinePage(url: string, scope: ReadingScope): Promise<ReadAnswer> {
  try {
    // Loaded now, and the parser while the page is on its way: a popup that opens has no need of them yet.
    const parser = import('./parse-fetched');
    const { fetchPage } = await import('./fetch-page');
    const page = await fetchPage(url, isKnownPage);
    const { parseFetched } = await parser;
    return { ok: true, loading: false, report: parseFetched(page, scope) };
  } catch (error) {
    console.info('Safi could not read the page of a headline:', error);
    return { ok: false, reason: 'unreachable' };
  }
}

function isKnownPage(url: string): boolean {
  return /^https?:/.test(url) && siteOf(url) !== null;
}

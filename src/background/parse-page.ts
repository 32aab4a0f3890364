import browser from 'webextension-polyfill';
import type { FetchedPage } from '../access/fetch-page';
import { parseFetched } from '../access/parse-fetched';
import type { ParsePage } from '../messages/parse-messages';
import { closeOffscreen, isOffscreenNeeded, type OffscreenPage, openOffscreen } from './offscreen-page';

const PAGE: OffscreenPage = {
  url: 'src/pages/parser/parser.html',
  reason: 'DOM_PARSER',
  justification: 'Parses the page of an article that is saved without being opened.',
};

let open: Promise<void> | null = null;
let waiting = 0;

/** The report of a page that was fetched: made here where there is a DOM, else in a page of our own that nobody sees. */
export async function parsePage(page: FetchedPage): Promise<unknown> {
  if (!isOffscreenNeeded) return parseFetched(page, 'article');
  waiting++;
  try {
    open ??= openOffscreen(PAGE);
    await open;
    return await browser.runtime.sendMessage({ name: 'parsePage', payload: page } satisfies ParsePage);
  } finally {
    waiting--;
    if (waiting === 0) {
      const opened = open;
      open = null;
      await opened?.then(() => closeOffscreen(PAGE));
    }
  }
}

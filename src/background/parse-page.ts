import browser from 'webextension-polyfill';
import type { FetchedPage } from '../access/fetch-page';
import { parseFetched } from '../access/parse-fetched';
import type { ParsePage } from '../messages/parse-messages';

/** What Chromium gives to a background that has no document. */
interface Offscreen {
  createDocument(wanted: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

const { offscreen } = browser as unknown as { offscreen?: Offscreen };

let open: Promise<void> | null = null;
let waiting = 0;

/** The report of a page that was fetched: made here where there is a DOM, else in a page of our own that nobody sees. */
export async function parsePage(page: FetchedPage): Promise<unknown> {
  if (!offscreen) return parseFetched(page, 'article');
  waiting++;
  try {
    open ??= offscreen.createDocument({
      url: 'src/pages/parser/parser.html',
      reasons: ['DOM_PARSER'],
      justification: 'Parses the page of an article that is saved without being opened.',
    });
    await open;
    return await browser.runtime.sendMessage({ name: 'parsePage', payload: page } satisfies ParsePage);
  } finally {
    waiting--;
    if (waiting === 0) {
      const opened = open;
      open = null;
      await opened?.then(() => offscreen.closeDocument());
    }
  }
}

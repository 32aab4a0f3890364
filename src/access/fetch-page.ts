import { decodePage } from './decode-page';
import { fetchQuietly } from './fetch-quietly';

/** A page as it came over the network. */
export interface FetchedPage {
  /** Where it came from in the end. */
  url: string;
  html: string;
}

/**
 * The page at `url`, asked for as by nobody. Throws a sentence when it doesn't come, isn't HTML, is too large, or was sent on
 * to an address that `isAllowed` doesn't admit.
 */
export async function fetchPage(url: string, isAllowed: (url: string) => boolean): Promise<FetchedPage> {
  const { bytes, type, ...page } = await fetchQuietly(url, {
    accept: 'text/html,application/xhtml+xml',
    types: /^\s*(?:text\/html|application\/xhtml\+xml)\b/i,
    maxBytes: 10_000_000,
    isAllowed,
  });
  return { url: page.url, html: decodePage(bytes, type) };
}

import { decodePage } from './decode-page';

/** A page as it came over the network. */
export interface FetchedPage {
  /** Where it came from in the end. */
  url: string;
  html: string;
}

const MAX_BYTES = 10_000_000;
const PATIENCE_MS = 20_000;

/**
 * The page at `url`, asked for as by nobody: no cookie, no referrer. Throws a sentence when it doesn't come, isn't HTML,
 * is too large, or was sent on to an address that `isAllowed` doesn't admit.
 */
export async function fetchPage(url: string, isAllowed: (url: string) => boolean): Promise<FetchedPage> {
  if (!isAllowed(url)) throw new Error(`${url} is not to be fetched.`);
  const stop = new AbortController();
  // Not only until the answer begins: a body may never end.
  const patience = setTimeout(() => stop.abort(new Error(`${url} took too long.`)), PATIENCE_MS);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: stop.signal,
    });
    if (!response.ok) throw new Error(`${url} answered with ${response.status}.`);
    if (!isAllowed(response.url)) throw new Error(`${url} led to ${response.url}.`);
    const type = response.headers.get('content-type');
    if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? '')) throw new Error(`${url} is ${type}.`);
    return { url: response.url, html: decodePage(await bytesOf(response), type) };
  } finally {
    clearTimeout(patience);
    stop.abort();
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > MAX_BYTES) throw new Error(`${response.url} is larger than ${MAX_BYTES} bytes.`);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

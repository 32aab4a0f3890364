/** What came over the network. */
export interface Fetched {
  /** Where it came from in the end. */
  url: string;
  /** Value of the header `content-type`. */
  type: string | null;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface FetchBounds {
  /** Value of the header `accept`. */
  accept: string;
  /** Media types that are taken. */
  types: RegExp;
  maxBytes: number;
  /** Whether an address may be asked, and be where the answer comes from. */
  isAllowed(url: string): boolean;
}

const PATIENCE_MS = 20_000;

/** What lies at `url`, asked for as by nobody: no cookie, no referrer. Throws a sentence when it doesn't come within the bounds. */
export async function fetchQuietly(url: string, { accept, types, maxBytes, isAllowed }: FetchBounds): Promise<Fetched> {
  if (!isAllowed(url)) throw new Error(`${url} is not to be fetched.`);
  const stop = new AbortController();
  // Not only until the answer begins: a body may never end.
  const patience = setTimeout(() => stop.abort(new Error(`${url} took too long.`)), PATIENCE_MS);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      headers: { accept },
      signal: stop.signal,
    });
    if (!response.ok) throw new Error(`${url} answered with ${response.status}.`);
    if (!isAllowed(response.url)) throw new Error(`${url} led to ${response.url}.`);
    const type = response.headers.get('content-type');
    if (!types.test(type ?? '')) throw new Error(`${url} is ${type}.`);
    return { url: response.url, type, bytes: await bytesOf(response, maxBytes) };
  } finally {
    clearTimeout(patience);
    stop.abort();
  }
}

async function bytesOf(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > maxBytes) throw new Error(`${response.url} is larger than ${maxBytes} bytes.`);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

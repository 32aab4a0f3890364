import browser from 'webextension-polyfill';

/** What Chromium gives to a background that has no document. */
interface Offscreen {
  createDocument(wanted: { url: string; reasons: string[]; justification: string }): Promise<void>;
  hasDocument(): Promise<boolean>;
  closeDocument(): Promise<void>;
}

/** A page of our own that nobody sees. */
export interface OffscreenPage {
  url: string;
  /** Of those that Chromium knows. */
  reason: 'BLOBS' | 'DOM_PARSER';
  justification: string;
}

const { offscreen } = browser as unknown as { offscreen?: Offscreen };

/** Whether the background needs such a page for what takes a document. */
export const isOffscreenNeeded = offscreen !== undefined;

const RETRY_MS = 250;
const MAX_TRIES = 120;

/** Opens a page. One is open at a time: this waits until another is done. */
export async function openOffscreen({ url, reason, justification }: OffscreenPage): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES && (await offscreen?.hasDocument()); tries++) {
    await new Promise((next) => setTimeout(next, RETRY_MS));
  }
  await offscreen?.createDocument({ url, reasons: [reason], justification });
}

export async function isOffscreenOpen({ url }: OffscreenPage): Promise<boolean> {
  return (await browser.runtime.getContexts({ documentUrls: [browser.runtime.getURL(url)] })).length > 0;
}

export async function closeOffscreen(page: OffscreenPage): Promise<void> {
  if (await isOffscreenOpen(page)) await offscreen?.closeDocument();
}

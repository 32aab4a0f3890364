import browser from 'webextension-polyfill';

const PAGE = 'src/pages/reader/reader.html';

/** What the address of a full page says: what it reads, and where it finds what was read of it already. */
export interface FullPage {
  url: string;
  /** Of the handover; `null` when nothing was handed over. */
  id: string | null;
}

export function fullPageAddress({ url, id }: FullPage): string {
  const query = new URLSearchParams({ read: url });
  if (id) query.set('id', id);
  return browser.runtime.getURL(`${PAGE}?${query}`);
}

/** Address of a saved article in a tab, at the first place of what was searched for, or to be printed. */
export function savedPageAddress(id: string, find: string, isToPrint = false): string {
  const query = new URLSearchParams({ saved: id, ...(find && { find }), ...(isToPrint && { print: '1' }) });
  return browser.runtime.getURL(`${PAGE}#${query}`);
}

/** What such an address says; `null` when it isn't one. */
export function savedPageAt(address: string): { id: string; find: string; isToPrint: boolean } | null {
  const query = new URLSearchParams(new URL(address).hash.slice(1));
  const id = query.get('saved');
  return id ? { id, find: query.get('find') ?? '', isToPrint: query.has('print') } : null;
}

/** What the address of this page says; `null` when it isn't that of a full page. */
export function fullPageAt(address: string): FullPage | null {
  const query = new URL(address).searchParams;
  const url = query.get('read');
  return url && URL.canParse(url) ? { url, id: query.get('id') } : null;
}

/**
 * Whether a tab of ours can stand beside the one that is read. In a private window of Chromium it can't: it would open
 * in another window, and in its history.
 */
export function canOpenFullPage(isPrivate: boolean): boolean {
  return !isPrivate || browser.extension.inIncognitoContext === true;
}

import browser from 'webextension-polyfill';

/** Address of a saved article in a tab, at the first place of what was searched for. */
export function savedPageAddress(id: string, find: string): string {
  const query = new URLSearchParams({ saved: id, ...(find && { find }) });
  return browser.runtime.getURL(`src/pages/reader/reader.html#${query}`);
}

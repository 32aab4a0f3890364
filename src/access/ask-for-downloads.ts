import browser from 'webextension-polyfill';

const DOWNLOADS = { permissions: ['downloads' as const] };

export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(DOWNLOADS);
}

/** Asks the reader for leave to put files among the downloads. The one place that asks: the browser wants a click, and no test gives one. */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request(DOWNLOADS);
}

import browser from 'webextension-polyfill';

/** Shows the library in a tab. */
export function openLibrary(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('src/pages/library/library.html') });
}

import browser from 'webextension-polyfill';

/** Shows the library in a tab. */
export async function openLibrary(): Promise<null> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/pages/library/library.html') });
  return null;
}

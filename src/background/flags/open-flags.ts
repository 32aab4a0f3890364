import browser from 'webextension-polyfill';

/** Shows the flagged ads in a tab. */
export async function openFlags(): Promise<null> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/pages/flags/flags.html') });
  return null;
}

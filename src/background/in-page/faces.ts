import browser from 'webextension-polyfill';

const SHEET = 'src/content/in-page-faces.css';

/**
 * Lets a page draw in Safi's faces: a sheet of rules for faces alone, under names of our own, of which the page learns
 * nothing. Their files are there under an address that is another in each session, so that no page can ask who has Safi.
 */
export async function insertFaces(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: await faces(), origin: 'USER' });
}

export async function removeFaces(tabId: number): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId }, css: await faces(), origin: 'USER' });
}

/** A sheet in a page has the page's address: those of the files are written out. */
async function faces(): Promise<string> {
  const sheet = await (await fetch(browser.runtime.getURL(SHEET))).text();
  return sheet.replace(/url\(["']?(\/[^"')]+)["']?\)/g, (_, path: string) => `url("${browser.runtime.getURL(path)}")`);
}

import browser from 'webextension-polyfill';
import { siteOf } from '../sites/index';

const EXTRACT_SCRIPT = '/src/content/extract.js';

/** What pages of known sites have no need of. */
const GENERAL_SCRIPT = '/src/content/general.js';

/**
 * Puts the script that reads an article into the page of a tab, and others after it. Afresh each time: what an earlier version
 * of the extension left in the page must not answer.
 */
export async function bringExtract(tabId: number, url: string | undefined, more: string[] = []): Promise<void> {
  const reading = url && siteOf(url) ? [EXTRACT_SCRIPT] : [GENERAL_SCRIPT, EXTRACT_SCRIPT];
  await browser.scripting.executeScript({
    target: { tabId },
    files: [...reading, ...more],
    injectImmediately: true,
  });
}

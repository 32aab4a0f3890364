import browser, { type Tabs } from 'webextension-polyfill';
import { bringExtract } from '../../access/bring-extract';
import { canOpenFullPage } from '../../access/full-page';
import type { Handover } from '../../access/handover';
import type { InPageStart } from '../../access/in-page';
import { insertFaces } from './faces';
import type { OpenedPages } from './opened-pages';

const SCRIPT = '/src/content/in-page.js';

/** Opens the reading view in the page of a tab. `false`: the browser lets no script of ours into it. */
export async function openInPage(
  { id: tabId = browser.tabs.TAB_ID_NONE, url, incognito: isPrivate }: Pick<Tabs.Tab, 'id' | 'url' | 'incognito'>,
  handed: Handover,
  opened: OpenedPages,
): Promise<boolean> {
  if (!url) return false;
  try {
    await opened.add({ tabId, url });
    await Promise.all([insertFaces(tabId), bringExtract(tabId, url, [SCRIPT])]);
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: open,
      // As text: of objects, Chromium leaves out what is null.
      args: [JSON.stringify({ handed, isPrivate, hasFullPage: canOpenFullPage(isPrivate) } satisfies InPageStart)],
    });
    return frame?.result === true;
  } catch (error) {
    console.info('Safi could not open in the page:', error);
    await opened.remove(tabId);
    return false;
  }
}

/** Runs in the page, where it goes as text: nothing outside of it is there. */
function open(start: string): boolean {
  globalThis.safiOpenInPage?.(JSON.parse(start));
  return globalThis.safiOpenInPage !== undefined;
}

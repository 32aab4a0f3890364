import browser from 'webextension-polyfill';
import type { HiddenAds } from '../reader/page-access';

/** What flags hide in the page of a tab now; `null` where nothing is. */
export async function hiddenAds(tabId: number): Promise<HiddenAds | null> {
  const count = await inPage(tabId, countHidden);
  if (!count) return null;
  return {
    count,
    async showAll() {
      await inPage(tabId, showHidden);
      window.close();
    },
  };
}

async function inPage<Value>(tabId: number, func: () => Value): Promise<Value | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func });
    return (frame?.result as Value | undefined) ?? null;
  } catch (error) {
    console.info('Safi could not ask what is hidden in the page:', error);
    return null;
  }
}

/** Runs in the page, where it goes as text: nothing outside of it is there. */
function countHidden(): number {
  return globalThis.safiHiding?.count() ?? 0;
}

/** Likewise. */
function showHidden(): void {
  globalThis.safiHiding?.showAll();
}

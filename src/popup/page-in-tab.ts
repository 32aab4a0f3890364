import browser, { type Tabs } from 'webextension-polyfill';
import type { ReadingScope } from '../article/types';
import type { ExtractAnswer } from '../messages/extract-answer';
import { isPlace } from '../reader/place';
import type { PageAccess } from '../reader/reading-model';
import { siteOf } from '../sites/index';

const NO_TAB = -1;
const EXTRACT_SCRIPT = '/src/content/extract.js';

/** How often a page that is still loading is looked at. */
const LOADING_MS = 200;

/** The page of the active tab, as the browser lets an extension see it. */
export function pageInTab(): PageAccess {
  const activeTab = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
  const placeKey = activeTab.then((tab) => tab?.url && `place ${tab.url.split('#')[0]}`);
  // The session's memory: private windows have it too, and nothing outlives it.
  const kept = placeKey.then(async (key) => key && (await browser.storage.session.get(key))[key]);
  return {
    read: async (scope) => read(await activeTab, scope),
    loaded: async () => loaded((await activeTab)?.id ?? NO_TAB),
    keptPlace: async () => {
      const place: unknown = await kept;
      return isPlace(place) ? place : null;
    },
    keepPlace: async (place) => {
      const key = await placeKey;
      if (key) await browser.storage.session.set({ [key]: place });
    },
    countryOf: (url) => {
      const { hostname } = new URL(url);
      return siteOf(url)?.hosts.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`))?.country ?? null;
    },
    close: () => window.close(),
  };
}

async function read(tab: Tabs.Tab | undefined, scope: ReadingScope): ReturnType<PageAccess['read']> {
  const target = { tabId: tab?.id ?? NO_TAB };
  try {
    // Afresh each time: what an earlier version of the extension left in the page must not answer.
    await browser.scripting.executeScript({ target, files: [EXTRACT_SCRIPT], injectImmediately: true });
    const [frame] = await browser.scripting.executeScript({
      target,
      func: (wanted: ReadingScope) => globalThis.safiExtract?.({ scope: wanted }),
      args: [scope],
      injectImmediately: true,
    });
    // Firefox refuses its own pages without a word: nothing ran there.
    if (!frame) return { ok: false, reason: refusalOf(tab?.url) };
    return isAnswer(frame.result) ? frame.result : { ok: false, reason: 'failed', message: 'The page gave no answer.' };
  } catch (error) {
    console.info('Safi could not read the page:', error);
    return { ok: false, reason: refusalOf(tab?.url) };
  }
}

/** Why the browser refused. Its messages differ between browsers and versions; what it tells of the address doesn't. */
function refusalOf(url: string | undefined): 'closed' | 'pdf' {
  // The click that opened the popup gives access to every page but those: their address isn't told either.
  if (!url) return 'closed';
  // Firefox shows PDFs in a page of its own, which keeps the address of the file.
  return /^[^?#]*\.pdf(?:[?#]|$)/i.test(url) ? 'pdf' : 'closed';
}

function isAnswer(result: unknown): result is ExtractAnswer {
  return typeof result === 'object' && result !== null && 'ok' in result;
}

/**
 * Asks again and again: Chromium tells a listener nothing of a load that began before there was one, and a script that
 * waits in the page keeps the page from being done.
 */
async function loaded(tabId: number): Promise<void> {
  try {
    while ((await browser.tabs.get(tabId)).status === 'loading') {
      await new Promise((resolve) => setTimeout(resolve, LOADING_MS));
    }
  } catch (error) {
    console.info('The tab went away while it loaded:', error); // what was read stays
  }
}

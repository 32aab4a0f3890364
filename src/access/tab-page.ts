import browser from 'webextension-polyfill';
import type { ReadingScope } from '../article/types';
import type { ExtractAnswer } from '../messages/extract-answer';
import type { ReadAnswer } from '../reader/page-access';
import { bringExtract } from './bring-extract';

/** How often a page that is still loading is looked at. */
const LOADING_MS = 200;

/** A page as it was at one moment. */
export interface PageReading {
  answer: ReadAnswer;
  /** Changes when the page does; `null` where no script of ours may run. */
  fingerprint: string | null;
}

/** Reads the page in a tab, as the browser lets an extension see it. */
export async function readTabPage(tabId: number, url: string | undefined, scope: ReadingScope): Promise<PageReading> {
  try {
    await bringExtract(tabId, url);
    const looked = await look(tabId, scope);
    // Firefox refuses its own pages without a word: nothing ran there.
    if (!looked) return { answer: { ok: false, reason: refusalOf(url) }, fingerprint: null };
    const { answer, fingerprint } = looked;
    if (isAnswer(answer)) return { answer, fingerprint };
    return { answer: { ok: false, reason: 'failed', message: 'The page gave no answer.' }, fingerprint: null };
  } catch (error) {
    console.info('Safi could not read the page:', error);
    return { answer: { ok: false, reason: refusalOf(url) }, fingerprint: null };
  }
}

/** What tells the page in a tab from what it was; `null` where no script of ours may run. */
export async function fingerprintOf(tabId: number): Promise<string | null> {
  try {
    return (await look(tabId, null))?.fingerprint ?? null;
  } catch (error) {
    console.info('Safi could not look at the page again:', error);
    return null;
  }
}

async function look(tabId: number, scope: ReadingScope | null): Promise<ReturnType<typeof lookAtPage> | null> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: lookAtPage,
    args: [scope],
    injectImmediately: true,
  });
  return (frame?.result as ReturnType<typeof lookAtPage> | undefined) ?? null;
}

/**
 * Runs in the page, where it goes as text: nothing outside of it is there. One look, so that the page can't change
 * between its fingerprint and its reading.
 */
function lookAtPage(scope: ReadingScope | null): { fingerprint: string; answer: unknown } {
  const text = document.body?.textContent ?? '';
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const { readyState, title, images, links } = document;
  return {
    fingerprint: [location.href.split('#')[0], readyState, text.length, hash, images.length, links.length, title].join(
      ' ',
    ),
    answer: scope && globalThis.safiExtract?.({ scope }),
  };
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
 * Resolves when the page in a tab has loaded. Asks again and again: Chromium tells a listener nothing of a load that
 * began before there was one, and a script that waits in the page keeps the page from being done.
 */
export async function tabLoaded(tabId: number): Promise<void> {
  try {
    while ((await browser.tabs.get(tabId)).status === 'loading') {
      await new Promise((resolve) => setTimeout(resolve, LOADING_MS));
    }
  } catch (error) {
    console.info('The tab went away while it loaded:', error); // what was read stays
  }
}

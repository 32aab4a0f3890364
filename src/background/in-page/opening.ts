import browser from 'webextension-polyfill';
import type { Handover } from '../../access/handover';
import { isKeptReading } from '../../access/kept-readings';
import { recallFromSession, reportKey, withoutFragment } from '../../access/session-store';
import { isOpenInPage, type OpenInPageMessages } from '../../messages/in-page-messages';
import type { ViewHandlers } from '../../messages/listen';
import { firstSteps, isSteps, type Step } from '../../reader/steps';
import { openInPage } from './open-in-page';
import type { OpenedPages } from './opened-pages';

/** Lets our own pages open the view in the page of a tab. */
export function opensInPage(opened: OpenedPages): ViewHandlers<OpenInPageMessages> {
  return {
    openInPage: {
      isPayload: isOpenInPage,
      async answer({ tabId, url, steps }) {
        const tab = await browser.tabs.get(tabId).catch(() => null);
        // Another page may stand there by now.
        if (!tab || (url !== null && withoutFragment(url) !== withoutFragment(tab.url ?? ''))) return false;
        const handed = await handedTo(tabId, tab.url ?? '', isSteps(steps) ? steps : firstSteps());
        return await openInPage(tab, handed, opened);
      },
    },
  };
}

/** What was read for a tab already: its own page, and the one that is shown. */
async function handedTo(tabId: number, url: string, steps: Step[]): Promise<Handover> {
  const top = steps.at(-1)?.url;
  const keys = { [url]: reportKey(`page ${tabId}`, url), ...(top && { [top]: reportKey(String(tabId), top) }) };
  const found = await recallFromSession(Object.values(keys));
  const answers: Handover['answers'] = {};
  for (const [address, key] of Object.entries(keys)) {
    const kept = found[key];
    if (isKeptReading(kept)) answers[address] = kept.answer;
  }
  return { steps, answers, spoken: null, tabId };
}

import browser from 'webextension-polyfill';
import { askForHosts } from '../access/ask-for-hosts';
import { countryOf } from '../access/country';
import { canOpenFullPage, fullPageAddress } from '../access/full-page';
import { canFetch, readHeadlinePage } from '../access/headline-page';
import { keptReadings } from '../access/kept-readings';
import { newsStore } from '../access/news-store';
import { inPageKey, keepForSession, recallFromSession, reportKey, stepsKey } from '../access/session-store';
import { fingerprintOf, readTabPage, tabLoaded } from '../access/tab-page';
import { tellBackground } from '../messages/send';
import type { NewsAccess } from '../reader/news-model';
import type { PageAccess, ReadAnswer } from '../reader/page-access';
import { isSteps } from '../reader/steps';

/** The page of the active tab, and those that its headlines lead to. */
export function pageInPopup(): PageAccess & { news: Promise<NewsAccess | null> } {
  const front = activeTab();
  // In one go, while the view is still built.
  const asked = front.then(({ steps, page, inPage }) => recallFromSession([steps, page, inPage]));
  const readings = keptReadings(asked);
  const keyOf = async (url: string | null) => {
    const { id, page } = await front;
    return url === null ? page : reportKey(String(id), url);
  };
  const recall = async (url: string | null) => readings.recall(await keyOf(url));

  return {
    async read(url, scope) {
      const { id, url: ownUrl } = await front;
      const reading = url
        ? { answer: await readHeadlinePage(url, scope), fingerprint: null }
        : await readTabPage(id, ownUrl, scope);
      void readings.keep(await keyOf(url), reading);
      return reading.answer;
    },
    recall: async (url) => (await recall(url))?.answer ?? null,
    isCurrent: async (url) =>
      url !== null || (await recall(null))?.fingerprint === (await fingerprintOf((await front).id)),
    loaded: async () => tabLoaded((await front).id),
    async keptSteps() {
      const { id, steps, inPage } = await front;
      const { [steps]: kept, [inPage]: opened } = await asked;
      const there = opened ? await (await import('../access/steps-in-page')).stepsInPage(id) : null;
      return there ?? (isSteps(kept) ? kept : null);
    },
    keepSteps: async (steps) => keepForSession((await front).steps, steps),
    canFollow: canFetch,
    openTab: (url) => void browser.tabs.create({ url }),
    fullPage: {
      isOffered: front.then(({ url, isPrivate }) => url !== undefined && canOpenFullPage(isPrivate)),
      async open(steps, spoken) {
        const { id: tabId, url = '', index, isPrivate } = await front;
        const answers: Record<string, ReadAnswer> = {};
        for (const each of [null, steps.at(-1)?.url ?? null]) {
          const reading = await recall(each);
          if (reading) answers[each ?? url] = reading.answer;
        }
        const { handOver } = await import('../access/handover');
        const id = await handOver({ steps, answers, spoken, tabId }, isPrivate);
        await browser.tabs.create({ url: fullPageAddress({ url, id }), index: index + 1 });
        window.close();
      },
    },
    async flagAds() {
      const { id, url } = await front;
      return (await import('./flag-ads')).flagAds(id, url);
    },
    hiddenAds: async () => (await import('./hidden-ads')).hiddenAds((await front).id),
    async openInPage(steps) {
      const answer = await tellBackground('openInPage', { tabId: (await front).id, url: null, steps });
      if (answer.ok && answer.value) window.close();
      return answer.ok && answer.value;
    },
    news: front.then(({ isPrivate }) => (isPrivate ? null : newsStore)),
    always: async () => (await import('../access/always-here')).alwaysHere((await front).url),
    countryOf,
    askForHosts,
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    close: () => window.close(),
  };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id = browser.tabs.TAB_ID_NONE, url, index = 0, incognito: isPrivate = false } = tab ?? {};
  const keys = {
    steps: stepsKey(String(id), url ?? ''),
    page: reportKey(`page ${id}`, url ?? ''),
    inPage: inPageKey(id),
  };
  return { id, url, index, isPrivate, ...keys };
}

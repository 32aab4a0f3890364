import browser from 'webextension-polyfill';
import { askForHosts } from '../../access/ask-for-hosts';
import { countryOf } from '../../access/country';
import type { FullPage } from '../../access/full-page';
import { handedOver } from '../../access/handover';
import { canFetch, readHeadlinePage } from '../../access/headline-page';
import { keptReadings } from '../../access/kept-readings';
import { reportKey } from '../../access/session-store';
import { tellBackground } from '../../messages/send';
import type { PageAccess } from '../../reader/page-access';
import { firstSteps, isSteps, type Step } from '../../reader/steps';
import { flagInItsPage } from './flag-in-its-page';
import { historyKeeper } from './history-keeper';

/** A page that was handed over or, when that is no longer kept, is fetched; the steps lie in the history of the tab. */
export function pageInFullPage({ url: ownUrl, id }: FullPage, onSteps: (steps: Step[]) => void): PageAccess {
  const handed = id ? handedOver(id) : Promise.resolve(null);
  const tab = browser.tabs.getCurrent().then((own) => String(own.id));
  const readings = keptReadings(Promise.resolve({}));
  const keyOf = async (url: string | null) => reportKey(await tab, url ?? ownUrl);
  const keeper = historyKeeper(history);

  history.scrollRestoration = 'manual';
  addEventListener('popstate', ({ state }) => {
    keeper.left();
    onSteps(isSteps(state) ? state : firstSteps());
  });

  /** Only where the page still stands: in a tab opened anew Safi might have no leave. */
  async function openInPage(steps: Step[]): Promise<boolean> {
    const tabId = (await handed)?.tabId ?? null;
    if (tabId === null) return false;
    const answer = await tellBackground('openInPage', { tabId, url: ownUrl, steps });
    if (!answer.ok || !answer.value) return false;
    await browser.tabs.update(tabId, { active: true });
    await browser.tabs.remove(Number(await tab));
    return true;
  }

  return {
    url: ownUrl,
    async read(url, scope) {
      const address = url ?? ownUrl;
      const answer = (await canFetch(address))
        ? await readHeadlinePage(address, scope)
        : ({ ok: false, reason: 'unreachable' } as const);
      void readings.keep(await keyOf(url), { answer, fingerprint: null });
      return answer;
    },
    async recall(url) {
      const kept = await readings.recall(await keyOf(url));
      return kept?.answer ?? (await handed)?.answers[url ?? ownUrl] ?? null;
    },
    isCurrent: async () => true,
    loaded: async () => {},
    // Once: a tab that is loaded again, or comes back with the browser, doesn't begin to speak.
    keptSpoken: async () => (isSteps(history.state) ? null : ((await handed)?.spoken ?? null)),
    keptSteps: async () => (isSteps(history.state) ? history.state : ((await handed)?.steps ?? null)),
    keepSteps: keeper.keep,
    canFollow: canFetch,
    openTab: (url) => void browser.tabs.create({ url }),
    openInPage: id ? openInPage : undefined,
    flagAds: () => flagInItsPage(ownUrl),
    countryOf,
    askForHosts,
    goBack: () => history.back(),
    openOptions: () => void browser.runtime.openOptionsPage(),
    close: () => {},
  };
}

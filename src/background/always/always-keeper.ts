import browser from 'webextension-polyfill';
import { readTabPage } from '../../access/tab-page';
import {
  type AlwaysMessages,
  isSetAlways,
  isSetAlwaysHere,
  type PageAlwaysMessages,
} from '../../messages/always-messages';
import type { PageHandlers, ViewHandlers } from '../../messages/listen';
import { isNothing } from '../../messages/news-messages';
import { firstSteps } from '../../reader/steps';
import { ALWAYS_SITES, withSite } from '../../settings/always-sites';
import { settingsStore } from '../../settings/settings-store';
import { openInPage } from '../in-page/open-in-page';
import type { OpenedPages } from '../in-page/opened-pages';
import { keepAlwaysScript } from './always-script';

export interface AlwaysKeeper {
  pages: PageHandlers<PageAlwaysMessages>;
  views: ViewHandlers<AlwaysMessages>;
  /** To be called when hosts came or went, and when the browser has forgotten which scripts there were. */
  register(): Promise<void>;
}

/** Opens the view by itself on the sites that the reader chose, and keeps which those are. */
export function alwaysKeeper(opened: OpenedPages): AlwaysKeeper {
  const store = settingsStore(browser.storage);
  const read = async () => (await store.read({ sites: ALWAYS_SITES })).sites;
  let last: Promise<unknown> = Promise.resolve();

  /** One change after the other: none is to be lost between reading and writing. */
  function inTurn(act: () => Promise<void>): Promise<void> {
    const done = last.then(act);
    last = done.catch(() => {}); // whoever asked for it is told
    return done;
  }

  const register = () => inTurn(async () => keepAlwaysScript(browser, await read()));

  const set = (host: string, isOn: boolean) =>
    inTurn(async () => {
      const sites = withSite(await read(), host, isOn);
      await store.write(ALWAYS_SITES, sites);
      await keepAlwaysScript(browser, sites);
    });

  return {
    register,
    pages: {
      alwaysHere: {
        isPayload: isNothing,
        async answer(_, { tabId, url, isPrivate }) {
          if (!(await read()).includes(new URL(url).hostname)) return null;
          const { answer } = await readTabPage(tabId, url, 'article');
          if (!answer.ok || answer.report?.kind !== 'article') return null;
          const handed = { steps: firstSteps(), answers: { [url]: answer }, spoken: null, tabId };
          await openInPage({ id: tabId, url, incognito: isPrivate }, handed, opened);
          return null;
        },
      },
      setAlwaysHere: {
        isPayload: isSetAlwaysHere,
        async answer({ isOn }, sender) {
          if (!(await opened.has(sender))) throw new Error('Nothing was opened in this page.');
          await set(new URL(sender.url).hostname, isOn);
          return null;
        },
      },
    },
    views: {
      setAlways: {
        isPayload: isSetAlways,
        async answer({ host, isOn }) {
          await set(host, isOn);
          return null;
        },
      },
    },
  };
}

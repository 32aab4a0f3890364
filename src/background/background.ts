import browser from 'webextension-polyfill';
import { forgetHandovers } from '../access/handover';
import { forgetAllTabs, forgetTab } from '../access/session-store';
import { listenToPages, listenToViews } from '../messages/listen';
import { isPageSeen, type PageToBackground } from '../messages/page-to-background';
import type { ViewToBackground } from '../messages/view-to-background';
import { wordsFrom } from '../reader/words';
import { siteOf } from '../sites/index';
import { askWithoutCookies } from './ask-without-cookies';
import { newsKeeper } from './news-keeper';
import { showFace, toolbarFace } from './toolbar';

listenToPages<PageToBackground>(browser.runtime, (url) => siteOf(url) !== null, {
  pageSeen: {
    isPayload: isPageSeen,
    async answer(seen, { tabId }) {
      await showFace(browser.action, tabId, toolbarFace(seen, wordsFrom(browser.i18n.getMessage)));
      return null;
    },
  },
});

listenToViews<ViewToBackground>(browser.runtime, {
  ...newsKeeper(browser.storage.local, forgetReadings),
});

void askWithoutCookies(browser, location.hostname);

browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

async function forgetReadings(): Promise<void> {
  await Promise.all([forgetHandovers(), forgetAllTabs()]);
}

import browser from 'webextension-polyfill';
import { forgetTab } from '../access/session-store';
import { listenToPages } from '../messages/listen';
import { isPageSeen, type PageToBackground } from '../messages/page-to-background';
import { wordsFrom } from '../reader/words';
import { siteOf } from '../sites/index';
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

browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

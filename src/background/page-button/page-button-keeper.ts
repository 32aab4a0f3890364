import browser from 'webextension-polyfill';
import { recallFromSession, stepsKey } from '../../access/session-store';
import type { PageHandlers } from '../../messages/listen';
import { isNothing } from '../../messages/news-messages';
import { isPlacePageButton, isSwitchPageButton, type PageButtonMessages } from '../../messages/page-button-messages';
import type { PageSeen } from '../../messages/page-to-background';
import { firstSteps, isSteps } from '../../reader/steps';
import { isButtonPlace, PAGE_BUTTON } from '../../settings/page-button';
import { settingsStore } from '../../settings/settings-store';
import { openInPage } from '../in-page/open-in-page';
import type { OpenedPages } from '../in-page/opened-pages';

const SCRIPT = '/src/content/page-button.js';

export interface PageButtonKeeper {
  pages: PageHandlers<PageButtonMessages>;
  /** Puts the button into the page of a tab, or takes it out, now that it is known what the page is. */
  follow(tabId: number, kind: PageSeen['kind']): Promise<void>;
}

/** The button of phones: its script comes only where it is to stand. */
export function pageButtonKeeper(opened: OpenedPages): PageButtonKeeper {
  const store = settingsStore(browser.storage);

  return {
    async follow(tabId, kind) {
      const isWanted = kind !== 'other' && (await store.read(PAGE_BUTTON)).isOn;
      const target = { tabId };
      const { scripting } = browser;
      await (isWanted
        ? scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true })
        : scripting.executeScript({ target, func: takeAway, injectImmediately: true })
      ).catch((error) => console.info('The page is gone:', error));
    },
    pages: {
      pageButtonPressed: {
        isPayload: isNothing,
        async answer(_, { tabId, url, isPrivate }) {
          const key = stepsKey(String(tabId), url);
          const { [key]: kept } = await recallFromSession([key]);
          const steps = isSteps(kept) ? kept : firstSteps();
          // The view reads the page itself, as it is by now.
          const handed = { steps, answers: {}, spoken: null, tabId };
          return await openInPage({ id: tabId, url, incognito: isPrivate }, handed, opened);
        },
      },
      placePageButton: {
        isPayload: isPlacePageButton,
        async answer({ place }) {
          if (!isButtonPlace(place)) throw new Error('A place has a side and a height.');
          await store.write(PAGE_BUTTON.place, { side: place.side, up: place.up });
          return null;
        },
      },
      switchPageButton: {
        isPayload: isSwitchPageButton,
        async answer({ isOn }) {
          await store.write(PAGE_BUTTON.isOn, isOn);
          return null;
        },
      },
    },
  };
}

/** Runs in the page, where it goes as text: nothing outside of it is there. */
function takeAway(): void {
  globalThis.safiPageButton?.remove();
}

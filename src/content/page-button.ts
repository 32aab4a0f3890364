import '../access/page-button';
import browser from 'webextension-polyfill';
import { tellFromPage } from '../messages/send';
import { wordsFrom } from '../reader/words';
import { PAGE_BUTTON } from '../settings/page-button';
import { settingsStore } from '../settings/settings-store';
import { openPageButton } from './page-button/open-page-button';

const words = wordsFrom(browser.i18n.getMessage);

/** Stands until the page is another one, or the reader has switched it off. */
function show(): void {
  let close: (() => void) | null = null;
  let isRemoved = false;
  const remove = () => {
    isRemoved = true;
    close?.();
  };
  globalThis.safiPageButton = {
    // One that an older version of Safi left there has no runtime any more.
    isAlive: () => !isRemoved && browser.runtime.id !== undefined,
    remove,
  };
  void settingsStore(browser.storage)
    .read(PAGE_BUTTON)
    .then(({ place }) => {
      if (isRemoved) return;
      close = openPageButton(words, place, {
        async press() {
          const answer = await tellFromPage('pageButtonPressed', null);
          return answer.ok && answer.value;
        },
        async place(wanted) {
          await tellFromPage('placePageButton', { place: wanted });
        },
        async switch(isOn) {
          await tellFromPage('switchPageButton', { isOn });
        },
        gone: remove,
      });
    });
}

if (!globalThis.safiPageButton?.isAlive()) {
  globalThis.safiPageButton?.remove();
  show();
}

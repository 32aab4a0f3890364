import type { Browser, Storage } from 'webextension-polyfill';
import { bringExtract } from '../../access/bring-extract';
import { hostOf } from '../../article/address';
import { changed, MOST_FLAGS, withFlag } from '../../flags/change-flags';
import { isFlaggedAd } from '../../flags/guards';
import { withHits } from '../../flags/hits';
import { pictureKey } from '../../flags/pictures';
import { reasonsByUse } from '../../flags/reasons-by-use';
import { scopesOf } from '../../flags/scope';
import type { AdFlag } from '../../flags/types';
import {
  type FlagAnswer,
  isAdPictureMessage,
  isAdsHidden,
  isFlagChangeMessage,
  isFlagId,
  type PageFlagMessages,
} from '../../messages/flag-messages';
import type { PageHandlers } from '../../messages/listen';
import { isNothing } from '../../messages/news-messages';
import type { AdPictures } from './ad-pictures';
import type { FlagStore } from './flag-store';
import { hideInTab } from './hiding-script';

/** Answers the scripts that flag and hide ads in pages. */
export function flagKeeper(
  browser: Pick<Browser, 'permissions' | 'scripting'> & { storage: { local: Pick<Storage.StorageArea, 'set'> } },
  store: FlagStore,
  pictures: AdPictures,
): PageHandlers<PageFlagMessages> {
  return {
    flagAd: {
      isPayload: isFlaggedAd,
      async answer(ad, { tabId, url, isPrivate }) {
        const mark = { id: crypto.randomUUID(), now: Date.now(), site: isPrivate ? null : hostOf(url) };
        const flag = await store.change((flags) =>
          flags.length >= MOST_FLAGS ? [flags, null] : withFlag(flags, ad, mark),
        );
        if (!flag) return null;
        await hideInTab(browser, tabId);
        return answerOf(flag, url);
      },
    },
    changeFlag: {
      isPayload: isFlagChangeMessage,
      answer: async ({ id, change }, { url }) =>
        answerOf(await store.change((flags) => changed(flags, id, change, Date.now())), url),
    },
    capturePage: {
      isPayload: isNothing,
      // What is read in a private window leaves no trace.
      answer: async (_, { tabId, isPrivate }) => !isPrivate && pictures.capture(tabId),
    },
    keepAdPicture: {
      isPayload: isAdPictureMessage,
      async answer({ id, place }, { tabId }) {
        const picture = await pictures.cut(tabId, place);
        const isKept = (await store.read()).some((flag) => flag.id === id);
        if (picture && isKept) await browser.storage.local.set({ [pictureKey(id)]: picture });
        return null;
      },
    },
    undoFlag: {
      isPayload: isFlagId,
      answer: ({ id }) => store.change((flags) => [flags.filter((flag) => flag.id !== id), null]),
    },
    adsHidden: {
      isPayload: isAdsHidden,
      async answer({ keys }, { isPrivate }) {
        return isPrivate ? null : store.change((flags) => [withHits(flags, keys, Date.now()), null]);
      },
    },
    bringExtract: {
      isPayload: isNothing,
      async answer(_, { tabId, url }) {
        await bringExtract(tabId, url);
        return null;
      },
    },
  };

  async function answerOf({ id, scope, keys, reason }: AdFlag, url: string): Promise<FlagAnswer> {
    const staysGone = await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
    const reasons = reasonsByUse(await store.read());
    return { id, scope, scopes: scopesOf(keys), reason, reasons, staysGone };
  }
}

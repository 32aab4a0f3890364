import type { Storage } from 'webextension-polyfill';
import { changed } from '../../flags/change-flags';
import { pictureKey } from '../../flags/pictures';
import { withFlags } from '../../flags/put-flags';
import { type FlagListMessages, isDeleteFlags, isPutFlags } from '../../messages/flag-list-messages';
import { isFlagChangeMessage } from '../../messages/flag-messages';
import type { ViewHandlers } from '../../messages/listen';
import { isNothing } from '../../messages/news-messages';
import type { FlagStore } from './flag-store';

/** Answers the page that lists the flags. */
export function flagListKeeper(
  local: Pick<Storage.StorageArea, 'set'>,
  store: FlagStore,
  openFlags: () => Promise<null>,
): ViewHandlers<FlagListMessages> {
  return {
    editFlag: {
      isPayload: isFlagChangeMessage,
      answer: ({ id, change }) => store.change((flags) => [changed(flags, id, change, Date.now())[0], null]),
    },
    deleteFlags: {
      isPayload: isDeleteFlags,
      answer: ({ ids }) => store.change((flags) => [flags.filter(({ id }) => !ids.includes(id)), null]),
    },
    putFlags: {
      isPayload: isPutFlags,
      async answer({ flags: more, pictures = {} }) {
        const put = await store.change((flags) => withFlags(flags, more));
        const kept = (await store.read()).filter(({ id }) => Object.hasOwn(pictures, id));
        await local.set(Object.fromEntries(kept.map(({ id }) => [pictureKey(id), pictures[id]])));
        return put;
      },
    },
    openFlags: { isPayload: isNothing, answer: openFlags },
  };
}

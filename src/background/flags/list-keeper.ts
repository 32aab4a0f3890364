import { changed } from '../../flags/change-flags';
import { withFlags } from '../../flags/put-flags';
import { type FlagListMessages, isDeleteFlags, isPutFlags } from '../../messages/flag-list-messages';
import { isFlagChangeMessage } from '../../messages/flag-messages';
import type { ViewHandlers } from '../../messages/listen';
import { isNothing } from '../../messages/news-messages';
import type { FlagStore } from './flag-store';

/** Answers the page that lists the flags. */
export function flagListKeeper(store: FlagStore, openFlags: () => Promise<null>): ViewHandlers<FlagListMessages> {
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
      answer: ({ flags: more }) => store.change((flags) => withFlags(flags, more)),
    },
    openFlags: { isPayload: isNothing, answer: openFlags },
  };
}

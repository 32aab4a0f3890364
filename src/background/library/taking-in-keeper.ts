import { bytesOfBase64 } from '../../article/base64';
import type { LibraryStore } from '../../library/store';
import type { ViewHandlers } from '../../messages/listen';
import { isIncomingPicture, isTakeIn, type TakingInMessages } from '../../messages/taking-in-messages';

/** Takes into the library what an import reads of an archive. */
export function takingInKeeper(store: Pick<LibraryStore, 'takeIn' | 'putPicture'>): ViewHandlers<TakingInMessages> {
  return {
    takeIn: {
      isPayload: isTakeIn,
      async answer({ records }) {
        const taken = await store.takeIn(records, Date.now());
        return taken.map(({ outcome, wanted, records: { article } }) => ({ id: article.id, outcome, wanted }));
      },
    },
    takeInPicture: {
      isPayload: isIncomingPicture,
      async answer({ id, base64, ...picture }) {
        await store.putPicture(id, { ...picture, bytes: bytesOfBase64(base64).buffer }, Date.now());
        return null;
      },
    },
  };
}

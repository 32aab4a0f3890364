import type { Storage } from 'webextension-polyfill';
import type { ViewHandlers } from '../messages/listen';
import { isArticleRead, isListLooked, isMute, isNothing, type NewsMessages } from '../messages/news-messages';
import { emptyNews, isNewsStore, lookAt, minutesOf, mute, type NewsStore, readArticle } from '../reader/news';

const KEY = 'news';

/** The one writer of what is kept of the headlines that were seen. */
export function newsKeeper(
  local: Pick<Storage.StorageArea, 'get' | 'set'>,
  forgetPages: () => Promise<void>,
): ViewHandlers<NewsMessages> {
  let last: Promise<unknown> = Promise.resolve();

  /** One change after the other: each takes what the one before has written. */
  function change(next: (store: NewsStore, now: number) => NewsStore): Promise<null> {
    const done = last.then(async () => {
      const kept = (await local.get(KEY))[KEY];
      const store = isNewsStore(kept) ? kept : emptyNews(crypto.randomUUID());
      await local.set({ [KEY]: next(store, minutesOf(new Date())) });
      return null;
    });
    last = done.catch(() => null); // told to whoever sent the message; the next one is another matter
    return done;
  }

  return {
    listLooked: {
      isPayload: isListLooked,
      answer: ({ page, urls }) => change((store, now) => lookAt(store, page, urls, now)),
    },
    articleRead: {
      isPayload: isArticleRead,
      answer: ({ url }) => change((store, now) => readArticle(store, url, now)),
    },
    mute: {
      isPayload: isMute,
      answer: ({ kind, name, isMuted }) => change((store) => mute(store, kind, name, isMuted)),
    },
    forgetReading: {
      isPayload: isNothing,
      async answer() {
        await forgetPages();
        return change(({ muted }) => ({ ...emptyNews(crypto.randomUUID()), muted }));
      },
    },
  };
}

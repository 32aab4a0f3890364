import browser from 'webextension-polyfill';
import { tellBackground } from '../messages/send';
import { emptyNews, isNewsStore } from '../reader/news';
import type { NewsAccess } from '../reader/news-model';

/** What is kept of the headlines seen: read here, at once; written by the background alone. */
export const newsStore: NewsAccess = {
  async recall() {
    const { news } = await browser.storage.local.get('news');
    return isNewsStore(news) ? news : emptyNews('');
  },
  looked: (page, urls) => void tellBackground('listLooked', { page, urls }),
  read: (url) => void tellBackground('articleRead', { url }),
  mute: (kind, name, isMuted) => void tellBackground('mute', { kind, name, isMuted }),
  forget: () => void tellBackground('forgetReading', null),
};

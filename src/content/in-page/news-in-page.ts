import browser from 'webextension-polyfill';
import { tellFromPage } from '../../messages/send';
import { emptyNews, isNewsStore } from '../../reader/news';
import type { NewsAccess } from '../../reader/news-model';

/** What is kept of the headlines seen. A page is no place to forget all of it from. */
export const newsInPage: NewsAccess = {
  async recall() {
    const { news } = await browser.storage.local.get('news');
    return isNewsStore(news) ? news : emptyNews('');
  },
  looked: (page, urls) => void tellFromPage('listLooked', { page, urls }).catch(console.info),
  read: (url) => void tellFromPage('articleRead', { url }).catch(console.info),
  mute: (kind, name, isMuted) => void tellFromPage('mute', { kind, name, isMuted }).catch(console.info),
};

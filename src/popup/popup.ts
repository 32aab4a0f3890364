import browser from 'webextension-polyfill';
import { openView } from '../reader/open-view';
import { wordsFrom } from '../reader/words';
import { markArticleShown } from './mark-article-shown';
import { news, reading } from './start-reading';

const words = wordsFrom(browser.i18n.getMessage);
document.title = words.say('extension_name');
void openView({
  reading,
  words,
  news,
  storage: browser.storage,
  isPrivate: browser.extension.inIncognitoContext ?? false,
  onArticle: markArticleShown,
});

import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Reader } from '../reader/components/Reader';
import { ReadingContext } from '../reader/reading-context';
import { wordsFrom } from '../reader/words';
import { markArticleShown } from './mark-article-shown';
import { reading } from './start-reading';

const words = wordsFrom(browser.i18n.getMessage);

document.documentElement.lang = words.lang;
document.documentElement.dir = words.dir;
document.title = words.say('extension_name');

// The browsers do this themselves on desktop; on a phone the popup is a page.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') reading.access.close();
});

render(
  <ReadingContext.Provider value={{ reading, words, now: new Date() }}>
    <Reader onArticle={markArticleShown} />
  </ReadingContext.Provider>,
  document.body,
);

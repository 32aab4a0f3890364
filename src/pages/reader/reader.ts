import { effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { fullPageAt } from '../../access/full-page';
import { newsStore } from '../../access/news-store';
import { openView } from '../../reader/open-view';
import { createReading } from '../../reader/reading-model';
import { wordsFrom } from '../../reader/words';
import { pageInFullPage } from './page-in-full-page';

const words = wordsFrom(browser.i18n.getMessage);
const page = fullPageAt(location.href);
if (!page) throw new Error('The address of a full page says what it reads.');

const news = browser.tabs.getCurrent().then(({ incognito }) => (incognito ? null : newsStore));
const reading = createReading(pageInFullPage(page, (steps) => void reading.goTo(steps)));

effect(() => {
  const state = reading.state.value;
  document.title = (state.kind === 'shown' && state.report.title) || words.say('extension_name');
});

void openView({
  reading,
  news,
  words,
  storage: browser.storage,
  isPrivate: browser.extension.inIncognitoContext ?? false,
});
void reading.start();

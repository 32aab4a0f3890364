import { effect } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { fullPageAt } from '../../access/full-page';
import { Reader } from '../../reader/components/Reader';
import { ReadingContext } from '../../reader/reading-context';
import { createReading } from '../../reader/reading-model';
import { wordsFrom } from '../../reader/words';
import { pageInFullPage } from './page-in-full-page';

const words = wordsFrom(browser.i18n.getMessage);
const page = fullPageAt(location.href);
if (!page) throw new Error('The address of a full page says what it reads.');

const reading = createReading(pageInFullPage(page, (steps) => void reading.goTo(steps)));

document.documentElement.lang = words.lang;
document.documentElement.dir = words.dir;
effect(() => {
  const state = reading.state.value;
  document.title = (state.kind === 'shown' && state.report.title) || words.say('extension_name');
});

render(
  <ReadingContext.Provider value={{ reading, words, now: new Date() }}>
    <Reader onArticle={() => {}} />
  </ReadingContext.Provider>,
  document.body,
);
void reading.start();

import { effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { fullPageAt, savedPageAt } from '../../access/full-page';
import { newsStore } from '../../access/news-store';
import { ownPage } from '../../reader/frame';
import { openView } from '../../reader/open-view';
import type { PageAccess } from '../../reader/page-access';
import { createReading } from '../../reader/reading-model';
import type { Step } from '../../reader/steps';
import { goToTextPlace } from '../../reader/text-place';
import { wordsFrom } from '../../reader/words';
import { pageInFullPage } from './page-in-full-page';
import { savedPage } from './saved-page';
import { showHits } from './show-hits';

const words = wordsFrom(browser.i18n.getMessage);
const saved = savedPageAt(location.href);

const news = browser.tabs.getCurrent().then(({ incognito }) => (incognito ? null : newsStore));
const isPlaced = history.state !== null;
const onSteps = (steps: Step[]) => void reading.goTo(steps);
const fromLibrary = saved && savedPage(saved.id, onSteps);
const reading = createReading(fromLibrary ?? fullPage());

function fullPage(): PageAccess {
  const page = fullPageAt(location.href);
  if (!page) throw new Error('The address of a full page says what it reads.');
  return pageInFullPage(page, onSteps);
}

function onArticle(): void {
  // Once: a tab that is loaded again, or comes back with the browser, isn't printed again.
  if (saved?.isToPrint && !isPlaced) void print();
  const { value } = reading.state;
  const content = document.querySelector('.content');
  if (!fromLibrary || !content || value.kind !== 'shown') return;
  const place = isPlaced ? null : fromLibrary.keptPlace();
  if (saved.find) showHits(content, saved.find, value.report.article?.lang ?? null, isPlaced);
  else if (place) goToTextPlace(content, place, ownPage());
}

/** Once all that shows on paper is there. */
async function print(): Promise<void> {
  await Promise.all([document.fonts.ready, import('../../reader/look/print.css')]);
  window.print();
}

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
  onArticle,
});
void reading.start();

import { effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { fullPageAt, savedPageAt } from '../../access/full-page';
import { newsStore } from '../../access/news-store';
import { openView } from '../../reader/open-view';
import type { PageAccess } from '../../reader/page-access';
import { createReading } from '../../reader/reading-model';
import type { Step } from '../../reader/steps';
import { wordsFrom } from '../../reader/words';
import { pageInFullPage } from './page-in-full-page';
import { savedPage } from './saved-page';
import { showHits } from './show-hits';

const words = wordsFrom(browser.i18n.getMessage);
const saved = savedPageAt(location.href);

const news = browser.tabs.getCurrent().then(({ incognito }) => (incognito ? null : newsStore));
const isPlaced = history.state !== null;
const reading = createReading(accessTo((steps) => void reading.goTo(steps)));

function accessTo(onSteps: (steps: Step[]) => void): PageAccess {
  if (saved) return savedPage(saved.id, onSteps);
  const page = fullPageAt(location.href);
  if (!page) throw new Error('The address of a full page says what it reads.');
  return pageInFullPage(page, onSteps);
}

function onArticle(): void {
  const { value } = reading.state;
  const content = document.querySelector('.content');
  if (!saved?.find || !content || value.kind !== 'shown') return;
  showHits(content, saved.find, value.report.article?.lang ?? null, isPlaced);
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

import browser from 'webextension-polyfill';
import { canFetch, readHeadlinePage } from '../../access/headline-page';
import { reviewOrdered } from '../../access/review-orders';
import { openStore } from '../../library/store';
import { tellBackground } from '../../messages/send';
import { dress } from '../../reader/dress';
import { openSettings } from '../../reader/settings-model';
import { wordsFrom } from '../../reader/words';
import { settingsStore } from '../../settings/settings-store';
import { createReview } from './review-model';
import { showLost, showReview } from './show-review';

const words = wordsFrom(browser.i18n.getMessage);
const root = document.documentElement;
root.lang = words.lang;
root.dir = words.dir;
document.title = words.say('press_review');

async function open(): Promise<void> {
  dress(root, await openSettings(settingsStore(browser.storage)));
  const ordered = await reviewOrdered(location.href);
  if (!ordered) {
    showLost(words);
    return;
  }
  const review = createReview(ordered, { canFetch, read: readHeadlinePage, tell: tellBackground, words });
  showReview({ review, words, onEpub });
  await review.run();
}

async function onEpub(id: string): Promise<void> {
  const [{ exportAs }, { exportPlace }, { saveFile }] = await Promise.all([
    import('../library/taking-out/export-as'),
    import('../library/taking-out/export-place'),
    import('../files/save-file'),
  ]);
  const store = openStore();
  const place = exportPlace(store, words, new Date());
  const progress = { signal: new AbortController().signal, done() {} };
  const { name, blob } = await exportAs('epub', [id], store, place, progress);
  saveFile(name, blob);
  await store.close();
}

void open();

import '../reader/look/view.css';
import browser from 'webextension-polyfill';
import type { InPageStart } from '../access/in-page';
import { tellFromPage } from '../messages/send';
import { openView } from '../reader/open-view';
import { placeShown } from '../reader/place';
import { createReading } from '../reader/reading-model';
import { wordsFrom } from '../reader/words';
import { type Box, openBox } from './in-page/box';
import { newsInPage } from './in-page/news-in-page';
import { pageInPage } from './in-page/page-in-page';
import { settingsInPage } from './in-page/settings-in-page';

declare global {
  /** Takes the view out of the page; also one that an older version of Safi left there. */
  var safiCloseInPage: (() => void) | undefined;
}

/** All style of the view: the build puts it here. */
const STYLE = '@@safi-style@@';

globalThis.safiCloseInPage?.();

globalThis.safiOpenInPage = (start) => {
  globalThis.safiCloseInPage?.();
  globalThis.safiCloseInPage = show(start);
};

function show(start: InPageStart): () => void {
  const words = wordsFrom(browser.i18n.getMessage);
  let box: Box | null = openBox(STYLE, words.say('extension_name'), close);
  const reading = createReading(pageInPage(start, close));
  const view = openView({
    frame: box.frame,
    reading,
    words,
    news: Promise.resolve(start.isPrivate ? null : newsInPage),
    storage: settingsInPage,
    isPrivate: start.isPrivate,
  });
  void reading.start();

  function close(): void {
    if (!box) return;
    // The last moment of scrolling isn't written down yet. Where the browser closed the view, it shows no place any more.
    reading.keepPlace(box.isShown() ? placeShown(box.frame) : reading.place());
    box.close();
    box = null;
    void view.then((end) => end());
    void tellFromPage('closedInPage', null).catch(console.info);
  }
  return close;
}

import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { type SettingsStorage, settingsStore } from '../settings/settings-store';
import { Reader } from './components/Reader';
import { dress } from './dress';
import { type Frame, ownPage } from './frame';
import { createKeys } from './keys';
import { createNews, type NewsAccess } from './news-model';
import { createNotices } from './notices';
import { ReadingContext } from './reading-context';
import type { Reading } from './reading-model';
import { openSettings } from './settings-model';
import type { Words } from './words';

export interface ViewParts {
  /** Where the view stands; all of the page without it. */
  frame?: Frame;
  reading: Reading;
  words: Words;
  /** Where it is kept which headlines were seen; `null` in private windows. */
  news: Promise<NewsAccess | null>;
  storage: SettingsStorage;
  /** Whether this is a private window: what is chosen for a site there isn't kept. */
  isPrivate: boolean;
  /** Called once an article stands in the document, before it is painted. */
  onArticle?(): void;
}

/** Draws the reading view, as the reader wants it to look. Gives what takes it away again. */
export async function openView({
  frame = ownPage(),
  reading,
  words,
  news,
  storage,
  isPrivate,
  onArticle = () => {},
}: ViewParts): Promise<() => void> {
  const { root, body } = frame;
  root.lang = words.lang;
  root.dir = words.dir;
  const now = new Date();
  const seen = createNews(news, now);
  const store = settingsStore(storage);
  const settings = await openSettings(store);
  let worn = '';
  const undress = dress(root, settings);
  const unstyle = effect(() => {
    const { ownStyle } = settings.values.value;
    if (ownStyle === worn) return;
    worn = ownStyle;
    void import('./wear-own-style').then(({ wearOwnStyle }) => wearOwnStyle(frame, ownStyle));
  });
  const surroundings = {
    frame,
    reading,
    words,
    news: seen,
    settings,
    store: isPrivate ? { ...store, write: async () => {} } : store,
    panel: reading.panel,
    keys: createKeys(),
    notices: createNotices(),
    text: signal(null),
    saved: signal(null),
    isListening: signal(false),
    isPrivate,
    now,
  };
  render(
    <ReadingContext.Provider value={surroundings}>
      <Reader onArticle={onArticle} />
    </ReadingContext.Provider>,
    body,
  );
  return () => {
    render(null, body);
    undress();
    unstyle();
    settings.end();
  };
}

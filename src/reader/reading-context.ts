import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingsStore } from '../settings/settings-store';
import type { Frame } from './frame';
import type { Keys } from './keys';
import type { News } from './news-model';
import type { Notices } from './notices';
import type { PanelName } from './panels';
import type { Reading } from './reading-model';
import type { SavedShown } from './saved-shown';
import type { SettingsModel } from './settings-model';
import type { ShownText } from './shown-text';
import type { Words } from './words';

export interface ReadingSurroundings {
  /** Where the view stands. */
  frame: Frame;
  reading: Reading;
  words: Words;
  settings: SettingsModel;
  /** The panel that is open. */
  panel: Signal<PanelName | null>;
  keys: Keys;
  news: News;
  notices: Notices;
  /** What else is kept of the reader's choices. */
  store: SettingsStore;
  /** The article as it stands in the view. */
  text: Signal<ShownText | null>;
  /** What is saved of the article, as far as it is known. */
  saved: Signal<SavedShown | null>;
  /** Whether the article is read aloud. */
  isListening: Signal<boolean>;
  /** Whether this is a private window: nothing of the reading is kept there but what is saved. */
  isPrivate: boolean;
  /** When the view was opened; the age of an article is told from it. */
  now: Date;
}

export const ReadingContext = createContext<ReadingSurroundings | null>(null);

/** What every part of the reading view may use. */
export function useReading(): ReadingSurroundings {
  const surroundings = useContext(ReadingContext);
  if (!surroundings) throw new Error('A part of the reading view stands outside a ReadingContext.');
  return surroundings;
}

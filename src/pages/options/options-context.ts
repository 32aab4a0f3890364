import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { News } from '../../reader/news-model';
import type { Notices } from '../../reader/notices';
import type { SettingsModel } from '../../reader/settings-model';
import type { Words } from '../../reader/words';
import type { SettingsStore } from '../../settings/settings-store';
import type { ChoicesModel } from './choices-model';

export interface OptionsSurroundings {
  words: Words;
  settings: SettingsModel;
  choices: ChoicesModel;
  /** Where else is kept what can be chosen. */
  store: SettingsStore;
  news: News;
  notices: Notices;
}

export const OptionsContext = createContext<OptionsSurroundings | null>(null);

/** What every section of the options may use. */
export function useOptions(): OptionsSurroundings {
  const surroundings = useContext(OptionsContext);
  if (!surroundings) throw new Error('A section of the options stands outside an OptionsContext.');
  return surroundings;
}

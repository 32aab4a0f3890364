import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Notices } from '../../reader/notices';
import type { Words } from '../../reader/words';
import type { FlagsModel } from './flags-model';

export interface FlagsSurroundings {
  model: FlagsModel;
  words: Words;
  notices: Notices;
}

export const FlagsContext = createContext<FlagsSurroundings | null>(null);

/** What every part of the page of flags may use. */
export function useFlags(): FlagsSurroundings {
  const surroundings = useContext(FlagsContext);
  if (!surroundings) throw new Error('A part of the page of flags stands outside a FlagsContext.');
  return surroundings;
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../reader/words';
import type { BackupModel } from './backup-model';
import type { LibraryModel } from './library-model';
import type { TakingIn } from './taking-in/taking-in-model';
import type { TakingOut } from './taking-out/taking-out-model';

export interface LibrarySurroundings {
  library: LibraryModel;
  takingOut: TakingOut;
  takingIn: TakingIn;
  backup: BackupModel;
  words: Words;
  now: Date;
}

export const LibraryContext = createContext<LibrarySurroundings | null>(null);

/** What every part of the library's page may use. */
export function useLibrary(): LibrarySurroundings {
  const surroundings = useContext(LibraryContext);
  if (!surroundings) throw new Error('A part of the library stands outside a LibraryContext.');
  return surroundings;
}

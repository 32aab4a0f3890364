import { type ReadonlySignal, signal } from '@preact/signals';
import type { LibraryStore } from '../../../library/store';
import type { Words } from '../../../reader/words';
import { saveFile } from '../../files/save-file';
import type { MadeFile, Progress } from './export-as';
import type { Format } from './formats';

/** What became of the last export; `damaged` articles of it couldn’t be read. */
export type ExportState =
  | { kind: 'none' }
  | { kind: 'running'; done: number; total: number }
  | { kind: 'made'; name: string; damaged: number }
  | { kind: 'failed' };

/** Takes articles out of the library, into files. */
export interface TakingOut {
  isOpen: ReadonlySignal<boolean>;
  state: ReadonlySignal<ExportState>;
  toggle(): void;
  /** @param ids in the order that they have in the file */
  exportAs(format: Format, ids: readonly string[]): Promise<void>;
  /** @param total articles, as far as it is known */
  exportEverything(total: number): Promise<void>;
  stop(): void;
}

export function createTakingOut(store: LibraryStore, words: Words): TakingOut {
  const isOpen = signal(false);
  const state = signal<ExportState>({ kind: 'none' });
  let stopper = new AbortController();

  async function run(total: number, make: (progress: Progress) => Promise<MadeFile>): Promise<void> {
    stopper.abort();
    const own = new AbortController();
    stopper = own;
    state.value = { kind: 'running', done: 0, total };
    try {
      const { name, blob, damaged } = await make({
        signal: own.signal,
        done: (done) => {
          if (!own.signal.aborted) state.value = { kind: 'running', done, total };
        },
      });
      saveFile(name, blob);
      state.value = { kind: 'made', name, damaged };
    } catch (error) {
      if (own.signal.aborted) return;
      console.warn('The articles could not be exported:', error);
      state.value = { kind: 'failed' };
    }
  }

  return {
    isOpen,
    state,
    toggle() {
      isOpen.value = !isOpen.value;
      if (state.value.kind !== 'running') state.value = { kind: 'none' };
    },
    exportAs: (format, ids) =>
      run(ids.length, async (progress) => {
        const [{ exportAs }, { exportPlace }] = await Promise.all([import('./export-as'), import('./export-place')]);
        return exportAs(format, ids, store, exportPlace(store, words, new Date()), progress);
      }),
    exportEverything: (total) =>
      run(total, async (progress) =>
        (await import('../../../library/archive/everything')).archiveOfEverything(store, new Date(), progress),
      ),
    stop() {
      stopper.abort();
      state.value = { kind: 'none' };
    },
  };
}

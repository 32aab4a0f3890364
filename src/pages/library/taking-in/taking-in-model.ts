import { type ReadonlySignal, signal } from '@preact/signals';
import type { Archive } from '../../../library/archive/read-archive';
import { Refusal, type RefusalReason } from '../../../library/archive/refusal';
import type { LibraryStore } from '../../../library/store';
import type { tellBackground } from '../../../messages/send';
import type { Progress } from '../taking-out/export-as';
import type { Outlook } from './import-archive';

/** How far an import is. `ready`: it has been looked through, and the reader is asked. */
export type ImportState =
  | { kind: 'none' }
  | { kind: 'checking' | 'running'; done: number; total: number }
  | { kind: 'ready' | 'imported'; outlook: Outlook }
  | { kind: 'refused'; reason: RefusalReason }
  | { kind: 'stopped' | 'full' };

/** Takes an archive into the library. */
export interface TakingIn {
  state: ReadonlySignal<ImportState>;
  /** Looks an archive through, and says what its import would do. */
  choose(file: Blob): Promise<void>;
  /** Imports what was looked through. */
  confirm(): Promise<void>;
  /** Stops what runs, or puts away what is said. What has been taken in stays. */
  cancel(): void;
}

export function createTakingIn(store: LibraryStore, tell: typeof tellBackground): TakingIn {
  const state = signal<ImportState>({ kind: 'none' });
  let stopper = new AbortController();
  let chosen: Archive | null = null;

  async function run(
    kind: 'checking' | 'running',
    act: (progress: Progress) => Promise<ImportState>,
    failure: (error: unknown) => ImportState,
  ) {
    stopper.abort();
    const own = new AbortController();
    stopper = own;
    const showDone = (done: number) => {
      if (!own.signal.aborted) state.value = { kind, done, total: chosen?.ids.length ?? 0 };
    };
    showDone(0);
    try {
      const next = await act({ signal: own.signal, done: showDone });
      if (!own.signal.aborted) state.value = next;
    } catch (error) {
      if (own.signal.aborted) return;
      console.info('The archive isn’t taken in:', error);
      state.value = failure(error);
    }
  }

  return {
    state,
    async choose(file) {
      chosen = null;
      await run(
        'checking',
        async (progress) => {
          const [{ openArchive }, { lookThrough }] = await Promise.all([
            import('../../../library/archive/read-archive'),
            import('./import-archive'),
          ]);
          const archive = await openArchive(file);
          progress.signal.throwIfAborted();
          chosen = archive;
          return { kind: 'ready', outlook: await lookThrough(archive, store, Date.now(), progress) };
        },
        (error) => ({ kind: 'refused', reason: error instanceof Refusal ? error.reason : 'damaged' }),
      );
    },
    async confirm() {
      const archive = chosen;
      if (!archive) return;
      const { NotTaken, takeInAll } = await import('./import-archive');
      await run(
        'running',
        async (progress) => ({ kind: 'imported', outlook: await takeInAll(archive, store, tell, progress) }),
        (error) => ({ kind: error instanceof NotTaken && error.isFull ? 'full' : 'stopped' }),
      );
    },
    cancel() {
      stopper.abort();
      state.value = { kind: state.value.kind === 'running' ? 'stopped' : 'none' };
      chosen = null;
    },
  };
}

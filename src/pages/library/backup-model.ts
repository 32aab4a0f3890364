import { type ReadonlySignal, signal } from '@preact/signals';
import type { tellBackground } from '../../messages/send';
import { BACKUP_SETTINGS } from '../../settings/backup-settings';
import type { ValuesOf } from '../../settings/setting';
import type { SettingsStore } from '../../settings/settings-store';

type BackupValues = ValuesOf<typeof BACKUP_SETTINGS>;

/** `refused`: the reader gave no leave for downloads. */
export type BackupState = 'idle' | 'running' | 'made' | 'failed' | 'refused';

/** Copies of the library among the downloads. */
export interface BackupModel {
  /** `null` until they are known. */
  values: ReadonlySignal<BackupValues | null>;
  state: ReadonlySignal<BackupState>;
  /** Makes one now. To be called by a click, as the next. */
  backUp(): Promise<void>;
  setWeekly(isWeekly: boolean): Promise<void>;
}

/** Leave for downloads. */
export interface DownloadsLeave {
  isGiven(): Promise<boolean>;
  ask(): Promise<boolean>;
}

export function createBackup(store: SettingsStore, tell: typeof tellBackground, leave: DownloadsLeave): BackupModel {
  const values = signal<BackupValues | null>(null);
  const state = signal<BackupState>('idle');
  void store.read(BACKUP_SETTINGS).then((found) => {
    values.value = found;
    if (found.record.failedAt > found.record.madeAt) state.value = 'failed';
  });
  store.watch(BACKUP_SETTINGS, (changed) => {
    const before = values.value;
    if (!before) return;
    values.value = { ...before, ...changed };
    if (!changed.record) return;
    state.value = changed.record.madeAt > before.record.madeAt ? 'made' : 'failed';
  });

  // Known before the click: browsers let only what a click does at once ask.
  let isGiven = false;
  void leave.isGiven().then((found) => {
    isGiven = found;
  });

  /** Runs what needs leave for downloads. */
  async function withLeave(act: () => Promise<unknown>): Promise<void> {
    isGiven ||= await leave.ask();
    if (isGiven) await act();
    else state.value = 'refused';
  }

  async function begin(): Promise<void> {
    state.value = 'running';
    const answer = await tell('backUp', null);
    if (!answer.ok) state.value = 'failed';
  }

  return {
    values,
    state,
    backUp: () => withLeave(begin),
    async setWeekly(isWeekly) {
      if (!isWeekly) return store.write(BACKUP_SETTINGS.isWeekly, false);
      await withLeave(async () => {
        await store.write(BACKUP_SETTINGS.isWeekly, true);
        if (values.value?.record.madeAt === 0) await begin();
      });
    },
  };
}

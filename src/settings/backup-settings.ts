import { type Setting, toggle } from './setting';

/** What became of the backups among the downloads. Times in ms since the epoch; 0: never. */
export interface BackupRecord {
  madeAt: number;
  /** The last one that could not be made. */
  failedAt: number;
}

const backupRecord: Setting<BackupRecord> = {
  key: 'last backup',
  standard: { madeAt: 0, failedAt: 0 },
  isValue: (found): found is BackupRecord =>
    typeof found === 'object' &&
    found !== null &&
    ['madeAt', 'failedAt'].every((name) => Number.isFinite((found as Record<string, unknown>)[name])),
};

/** `isWeekly` is the reader's to choose; the background alone writes the record. */
export const BACKUP_SETTINGS = {
  isWeekly: toggle('weekly backup', false),
  record: backupRecord,
};

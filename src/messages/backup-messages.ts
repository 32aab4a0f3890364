import { isRecord, isText } from '../article/guards';

/** Messages about the archive of everything that is kept among the downloads. */
export interface BackupMessages {
  /** Makes one now. Answered when it has begun: what became of it is in the settings. */
  backUp: { payload: null; response: null };
  /** From the page that makes it where the background has no document. Answered when it is among the downloads, or can't be. */
  backupMade: { payload: MadeBackup | null; response: null };
}

export interface MadeBackup {
  /** Of a blob. */
  url: string;
  name: string;
}

export function isMadeBackup(value: unknown): value is MadeBackup | null {
  return value === null || (isRecord(value) && isText(value.url) && /^blob:/.test(value.url) && isText(value.name));
}

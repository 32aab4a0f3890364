import type { BackupMessages, MadeBackup } from '../../messages/backup-messages';
import { isMadeBackup } from '../../messages/backup-messages';
import type { ViewHandlers } from '../../messages/listen';
import { isNothing } from '../../messages/news-messages';
import { BACKUP_SETTINGS, type BackupRecord } from '../../settings/backup-settings';
import type { SettingsStore } from '../../settings/settings-store';

/** A week, but for the minutes by which a daily alarm may come early. */
const WEEK_MS = 7 * 24 * 3_600_000 - 3_600_000;

export interface BackupSurroundings {
  settings: Pick<SettingsStore, 'read' | 'write'>;
  maker: BackupMaker;
  /** Puts a file among the downloads, and resolves when it is there. */
  download(made: MadeBackup): Promise<void>;
  now(): number;
}

/** Where an archive of everything is made: that takes a document, which not every background has. */
export interface BackupMaker {
  /** Begins to make one, unless one is being made. @param deliver is given it, or `null`: it can't be made */
  begin(deliver: (made: MadeBackup | null) => Promise<void>): Promise<void>;
  /** Lets go of what was made. */
  end(): Promise<void>;
}

export interface BackupKeeper {
  handlers: ViewHandlers<BackupMessages>;
  /** Makes a backup where the reader wants one every week, and the last one is as old. */
  weekly(): Promise<void>;
}

export function backupKeeper({ settings, maker, download, now }: BackupSurroundings): BackupKeeper {
  async function note(change: Partial<BackupRecord>): Promise<void> {
    const { record } = await settings.read(BACKUP_SETTINGS);
    await settings.write(BACKUP_SETTINGS.record, { ...record, ...change });
  }

  async function failed(error: unknown): Promise<void> {
    console.warn('The library could not be backed up:', error);
    await note({ failedAt: now() });
  }

  async function deliver(made: MadeBackup | null): Promise<void> {
    try {
      if (!made) throw new Error('No archive could be made.');
      await download(made);
      await note({ madeAt: now() });
    } catch (error) {
      await failed(error);
    } finally {
      await maker.end();
    }
  }

  async function begin(): Promise<null> {
    await maker.begin(deliver).catch(failed);
    return null;
  }

  return {
    handlers: {
      backUp: { isPayload: isNothing, answer: begin },
      backupMade: {
        isPayload: isMadeBackup,
        async answer(made) {
          await deliver(made);
          return null;
        },
      },
    },
    async weekly() {
      const { isWeekly, record } = await settings.read(BACKUP_SETTINGS);
      if (isWeekly && now() - record.madeAt >= WEEK_MS) await begin();
    },
  };
}

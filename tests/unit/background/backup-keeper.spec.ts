import { expect, test } from '@playwright/test';
import { type BackupMaker, backupKeeper } from '../../../src/background/backup/backup-keeper';
import { putAmongDownloads } from '../../../src/background/backup/put-among-downloads';
import { BACKUP_SETTINGS } from '../../../src/settings/backup-settings';
import { settingsStore } from '../../../src/settings/settings-store';
import { fakeStorage } from '../../support/fake-storage';

const DAY = 24 * 3_600_000;
const MADE = { url: 'blob:safi/1', name: 'Safi 2026-11-25.safi.zip' };

function setUp({ made = MADE as typeof MADE | null, download = async () => {} } = {}) {
  let now = 1_000 * DAY;
  const log: string[] = [];
  const settings = settingsStore(fakeStorage() as never);
  const maker: BackupMaker = {
    async begin(deliver) {
      log.push('begin');
      await deliver(made);
    },
    async end() {
      log.push('end');
    },
  };
  const keeper = backupKeeper({
    settings,
    maker,
    async download({ name }) {
      log.push(name);
      await download();
    },
    now: () => now,
  });
  return {
    keeper,
    log,
    settings,
    record: async () => (await settings.read(BACKUP_SETTINGS)).record,
    pass: (days: number) => {
      now += days * DAY;
    },
  };
}

test('a backup that is among the downloads is noted, and let go of', async () => {
  const { keeper, log, record } = setUp();
  await keeper.handlers.backUp.answer(null, null);
  expect(log).toEqual(['begin', MADE.name, 'end']);
  expect(await record()).toEqual({ madeAt: 1_000 * DAY, failedAt: 0 });
});

test('every week one is made, where the reader wants it', async () => {
  const { keeper, log, settings, pass } = setUp();
  await keeper.weekly();
  expect(log).toEqual([]);
  await settings.write(BACKUP_SETTINGS.isWeekly, true);
  await keeper.weekly();
  expect(log).toHaveLength(3);
  pass(6);
  await keeper.weekly();
  expect(log).toHaveLength(3);
  pass(1);
  await keeper.weekly();
  expect(log).toHaveLength(6);
});

test('what can’t be made or downloaded is noted as failed, and tried again the next day', async () => {
  for (const { keeper, log, settings, record, pass } of [
    setUp({ made: null }),
    setUp({ download: () => Promise.reject(new Error('no room')) }),
  ]) {
    await settings.write(BACKUP_SETTINGS.isWeekly, true);
    await keeper.weekly();
    expect(log.at(-1)).toBe('end');
    expect(await record()).toEqual({ madeAt: 0, failedAt: 1_000 * DAY });
    pass(1);
    await keeper.weekly();
    expect(log.filter((entry) => entry === 'begin')).toHaveLength(2);
  }
});

test('without leave nothing is downloaded', async () => {
  await expect(putAmongDownloads(undefined, MADE)).rejects.toThrow('no leave');
});

for (const state of ['complete', 'interrupted'] as const) {
  for (const isEarly of [true, false]) {
    test(`a download that is ${state} ${isEarly ? 'before' : 'after'} anybody listens`, async () => {
      const listeners = new Set<(change: object) => void>();
      const downloads = {
        download: async () => 7,
        search: async () => [{ state: isEarly ? state : 'in_progress', error: 'FILE_NO_SPACE' }],
        onChanged: {
          addListener: (listener: () => void) => listeners.add(listener),
          removeListener: (listener: () => void) => listeners.delete(listener),
        },
      };
      const done = putAmongDownloads(downloads as never, MADE).then(
        () => 'complete',
        () => 'interrupted',
      );
      if (!isEarly) {
        await expect.poll(() => listeners.size).toBe(1);
        for (const listener of listeners) listener({ id: 8, state: { current: 'complete' } });
        for (const listener of listeners) listener({ id: 7, state: { current: state } });
      }
      expect(await done).toBe(state);
      expect(listeners.size).toBe(0);
    });
  }
}

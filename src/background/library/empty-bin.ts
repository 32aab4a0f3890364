import type { Alarms } from 'webextension-polyfill';
import type { LibraryStore } from '../../library/store';

const ALARM = 'empty bin';
const DAY_MINUTES = 24 * 60;

/** Empties the bin once a day of what has been in it for long enough. */
export function emptyBinDaily(alarms: Alarms.Static, store: Pick<LibraryStore, 'emptyBin'>): void {
  alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void store.emptyBin(Date.now());
  });
  void setOnce(alarms);
}

/** An alarm that is made anew begins its day again, and the background starts many times in one. */
async function setOnce(alarms: Alarms.Static): Promise<void> {
  if (!(await alarms.get(ALARM))) await alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
}

import type { Alarms } from 'webextension-polyfill';

const DAY_MINUTES = 24 * 60;

/** Does something once a day, and soon after the browser has started. To be called while the background starts. */
export function daily(alarms: Alarms.Static, name: string, act: () => void): void {
  alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) act();
  });
  void setOnce(alarms, name);
}

/** An alarm that is made anew begins its day again, and the background starts many times in one. */
async function setOnce(alarms: Alarms.Static, name: string): Promise<void> {
  if (!(await alarms.get(name))) await alarms.create(name, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
}

import browser from 'webextension-polyfill';
import { tellFromPage } from '../../messages/send';
import type { SettingsStorage } from '../../settings/settings-store';

/** Settings are read here, so that nothing jumps, and written by the background alone. */
export const settingsInPage: SettingsStorage = {
  local: {
    get: (keys) => browser.storage.local.get(keys),
    set: change,
    remove: (keys) => change(Object.fromEntries([keys].flat().map((key) => [key, null]))),
  },
  onChanged: browser.storage.onChanged,
};

async function change(values: Record<string, unknown>): Promise<void> {
  const answer = await tellFromPage('changeSettings', { values });
  if (!answer.ok) throw new Error(answer.message);
}

import browser from 'webextension-polyfill';
import { tellBackground } from '../messages/send';
import type { AlwaysHere } from '../reader/page-access';
import { ALWAYS_SITES, patternOf } from '../settings/always-sites';
import { settingsStore } from '../settings/settings-store';
import { askForHosts } from './ask-for-hosts';

/** Whether the view opens by itself on the site of `url`, where the reader can be asked for leave. */
export async function alwaysHere(url: string | undefined): Promise<AlwaysHere | null> {
  if (!url || !/^https?:/.test(url)) return null;
  const { hostname: host } = new URL(url);
  const origins = [patternOf(host)];
  const [{ sites }, isAllowed] = await Promise.all([
    settingsStore(browser.storage).read({ sites: ALWAYS_SITES }),
    browser.permissions.contains({ origins }),
  ]);
  const tell = async (isOn: boolean) => (await tellBackground('setAlways', { host, isOn })).ok;
  return {
    host,
    isOn: isAllowed && sites.includes(host),
    async set(isOn) {
      const asked = !isOn || isAllowed || askForHosts(origins);
      // Told before there is an answer: some browsers close the popup over their question.
      const isTold = await tell(isOn);
      if (await asked) return isTold;
      await tell(false);
      return false;
    },
  };
}

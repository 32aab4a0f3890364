import browser from 'webextension-polyfill';
import { tellFromPage } from '../../messages/send';
import type { AlwaysHere } from '../../reader/page-access';
import { ALWAYS_SITES } from '../../settings/always-sites';
import { settingsStore } from '../../settings/settings-store';
import { siteOf } from '../../sites/index';

/** A page is no place to ask for leave from: where there is none yet, it can only be switched off. */
export async function alwaysInPage(): Promise<AlwaysHere | null> {
  const { hostname: host, href } = location;
  const { sites } = await settingsStore(browser.storage).read({ sites: ALWAYS_SITES });
  const isOn = sites.includes(host);
  if (!isOn && !siteOf(href)) return null;
  return { host, isOn, set: async (wanted) => (await tellFromPage('setAlwaysHere', { isOn: wanted })).ok };
}

import browser from 'webextension-polyfill';

/** Asks the reader for leave to fetch from hosts. The one place that asks: the browser wants a click, and no test gives one. */
export function askForHosts(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

import browser from 'webextension-polyfill';

/** What may be dropped when the session's memory is full: it can be read again. */
const REPORT_PREFIX = 'report ';

/**
 * The session's memory: private windows have it too, pages can't see it, and nothing outlives the browser. Asked when it is
 * needed: an offscreen document, which shares this file, has none.
 */
const session = () => browser.storage.session;

export async function recallFromSession(keys: string[]): Promise<Record<string, unknown>> {
  return await session().get(keys);
}

/** Keeps a value for the session. When there is no room, reports that were kept make some. */
export async function keepForSession(key: string, value: unknown): Promise<void> {
  try {
    await session().set({ [key]: value });
  } catch (error) {
    console.info('The session’s memory is full; what was read is forgotten:', error);
    const keys = Object.keys(await session().get());
    await session().remove(keys.filter((each) => each.startsWith(REPORT_PREFIX)));
    // Too large even alone: then it is read again the next time.
    await session()
      .set({ [key]: value })
      .catch((again) => console.info('Not kept:', again));
  }
}

/** The key of the steps of a tab's page. */
export const stepsKey = (tab: string, url: string) => `steps ${tab} ${withoutFragment(url)}`;

/** The key of a report that was read for a tab; `url` of its own page or of a headline's. */
export const reportKey = (tab: string, url: string) => `${REPORT_PREFIX}${tab} ${withoutFragment(url)}`;

/** The key under which it is noted that a view was opened in the page of a tab. It goes when what that view kept is there. */
export const inPageKey = (tabId: number) => `in page ${tabId}`;

/** Forgets what was read for a tab that is gone. */
export async function forgetTab(tabId: number): Promise<void> {
  const ofTab = new RegExp(`^(?:steps|report|report page) ${tabId} `);
  await session().remove(Object.keys(await session().get()).filter((key) => ofTab.test(key)));
}

/** Forgets what was read for any tab. */
export async function forgetAllTabs(): Promise<void> {
  await session().remove(Object.keys(await session().get()).filter((key) => /^(?:steps|report) /.test(key)));
}

export function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

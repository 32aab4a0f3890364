import type { Popup, Session } from './session';

/** Opens a page of the extension, at `path`, in a tab of its own. */
export async function openOwnTab(session: Session, popup: Popup, path: string): Promise<Popup> {
  await popup.evaluate((wanted) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      typeof import('webextension-polyfill') | undefined
    >;
    const own = browser ?? chrome;
    // In a task of its own: the popup closes with the new tab, and this call would be left without its answer.
    setTimeout(() => void own?.tabs.create({ url: own.runtime.getURL(wanted) }).then(() => window.close()));
  }, path);
  return session.ownTab();
}

import type { Runtime } from 'webextension-polyfill';

/** A page's own script, in the top frame of a tab. */
export interface PageSender {
  tabId: number;
  url: string;
  isPrivate: boolean;
}

/**
 * Who sent a message, if it was one of our own content scripts in the top frame of a page that `isKnown` admits; `null`
 * for everybody else: other extensions, frames, our own pages, hosts that no content script of ours is registered for.
 */
export function pageSender(
  sender: Runtime.MessageSender,
  ownId: string,
  isKnown: (url: string) => boolean,
): PageSender | null {
  const { id, tab, frameId, url } = sender;
  if (id !== ownId || tab?.id === undefined || frameId !== 0 || !url) return null;
  return isKnown(url) ? { tabId: tab.id, url, isPrivate: tab.incognito } : null;
}

/** Whether a message comes from a page of our own. A page of the web that holds one of ours in a frame has no way to: none can be framed. */
export function isOwnView({ id, url }: Runtime.MessageSender, runtime: Pick<Runtime.Static, 'id' | 'getURL'>): boolean {
  return id === runtime.id && url !== undefined && url.startsWith(runtime.getURL(''));
}

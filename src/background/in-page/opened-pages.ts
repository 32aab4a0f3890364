import type { Storage } from 'webextension-polyfill';
import { inPageKey } from '../../access/session-store';
import type { PageSender } from '../../messages/sender';

/** The pages in which the reader has opened the view: the background listens to no other. */
export interface OpenedPages {
  add(page: Pick<PageSender, 'tabId' | 'url'>): Promise<void>;
  has(page: Pick<PageSender, 'tabId' | 'url'>): Promise<boolean>;
  remove(tabId: number): Promise<void>;
}

export function openedPages(session: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>): OpenedPages {
  return {
    add: ({ tabId, url }) => session.set({ [inPageKey(tabId)]: originOf(url) }),
    has: async ({ tabId, url }) => Object.values(await session.get(inPageKey(tabId)))[0] === originOf(url),
    remove: (tabId) => session.remove(inPageKey(tabId)),
  };
}

/** A page may change its path while it is read. */
function originOf(url: string): string {
  const { origin, protocol } = new URL(url);
  return origin === 'null' ? protocol : origin;
}

import type { Popup } from './session';

/** Forgets what Safi keeps of the reader's choices, as if it were new. The open view follows. */
export function forgetChoices(popup: Popup): Promise<void> {
  return popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    await (browser ?? chrome)?.storage.local.clear();
  });
}

/** Empties the library, and what search keeps of it. To be called in a view that is not the library's own. */
export function forgetLibrary(popup: Popup): Promise<void> {
  return popup.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      await new Promise((done, fail) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = done;
        request.onerror = fail;
      });
    }
  });
}

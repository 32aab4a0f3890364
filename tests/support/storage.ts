import type { Popup } from './session';

/** Forgets what Safi keeps of the reader's choices, as if it were new. The open view follows. */
export function forgetChoices(popup: Popup): Promise<void> {
  return popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    await (browser ?? chrome)?.storage.local.clear();
  });
}

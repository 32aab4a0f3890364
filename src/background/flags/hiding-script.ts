import type { Browser } from 'webextension-polyfill';

const ID = 'hide';
const FILE = 'src/content/hide.js';

/**
 * Registers the script that hides flagged ads for the pages where Safi may run, before they paint; takes it away when nothing
 * is flagged, so that a page without flags pays nothing.
 */
export async function keepHidingScript(
  { scripting, permissions }: Pick<Browser, 'scripting' | 'permissions'>,
  isWanted: boolean,
): Promise<void> {
  const { origins = [] } = await permissions.getAll();
  const matches = isWanted ? origins.filter((origin) => /^(?:\*|https?):/.test(origin)) : [];
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [FILE], matches, runAt: 'document_start' as const };
  await (registered ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
}

/** Puts the same script into a page that is open. */
export async function hideInTab({ scripting }: Pick<Browser, 'scripting'>, tabId: number): Promise<void> {
  await scripting.executeScript({ target: { tabId }, files: [`/${FILE}`], injectImmediately: true });
}

import type { Browser } from 'webextension-polyfill';
import { keepScript } from '../keep-script';

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
  await keepScript({ scripting }, { id: 'hide', js: [FILE], matches, runAt: 'document_start' });
}

/** Puts the same script into a page that is open. */
export async function hideInTab({ scripting }: Pick<Browser, 'scripting'>, tabId: number): Promise<void> {
  await scripting.executeScript({ target: { tabId }, files: [`/${FILE}`], injectImmediately: true });
}

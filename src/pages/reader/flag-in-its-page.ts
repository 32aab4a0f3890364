import browser from 'webextension-polyfill';
import { canFetch } from '../../access/headline-page';
import { startPicking } from '../../access/start-picking';
import { tabLoaded } from '../../access/tab-page';

const LOOK_MS = 100;

/** Shows the page that is read here, where its ads can be flagged. `false`: Safi may not run there by itself. */
export async function flagInItsPage(address: string): Promise<boolean> {
  if (!(await canFetch(address))) return false;
  const [open] = await browser.tabs.query({ url: address.replace(/#.*$/, '') });
  const { id = browser.tabs.TAB_ID_NONE } = open ?? (await browser.tabs.create({ url: address }));
  if (open) await browser.tabs.update(id, { active: true });
  else await tabBegun(id);
  await tabLoaded(id);
  return startPicking(id, address);
}

/** A new tab is empty at first, and says that it has loaded. */
async function tabBegun(id: number): Promise<void> {
  while (!/^https?:/.test((await browser.tabs.get(id)).url ?? '')) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

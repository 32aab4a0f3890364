import { bringExtract } from '../access/bring-extract';

const PICKER_SCRIPT = '/src/content/picker.js';

/** Outlines the ads of the page in a tab, and leaves it to the reader. `false`: no script of ours may run there. */
export async function flagAds(tabId: number, url: string | undefined): Promise<boolean> {
  try {
    await bringExtract(tabId, url, [PICKER_SCRIPT]);
  } catch (error) {
    console.info('Safi could not outline the ads of the page:', error);
    return false;
  }
  window.close();
  return true;
}

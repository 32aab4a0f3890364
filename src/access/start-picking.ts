import browser from 'webextension-polyfill';
import { bringExtract } from './bring-extract';

const PICKER_SCRIPT = '/src/content/picker.js';

/** What the reader had pointed at: addresses, as the browser's menu gives them. */
export interface PointedAt {
  link: string | null;
  picture: string | null;
  /** Address of the frame that it stands in; `null` in the page itself. */
  frame: string | null;
}

declare global {
  /** Put into the page's isolated world for the script that picks, which takes it away. */
  var safiPointedAt: PointedAt | undefined;
}

/**
 * Lets the reader flag an ad in the page of a tab: what was pointed at, or one of those outlined. `false`: no script of ours
 * may run there.
 */
export async function startPicking(
  tabId: number,
  url: string | undefined,
  pointedAt: PointedAt | null = null,
): Promise<boolean> {
  try {
    if (pointedAt) await browser.scripting.executeScript({ target: { tabId }, func: pointAt, args: [pointedAt] });
    await bringExtract(tabId, url, [PICKER_SCRIPT]);
    return true;
  } catch (error) {
    console.info('Safi could not outline the ads of the page:', error);
    return false;
  }
}

/** Runs in the page. */
function pointAt(pointedAt: PointedAt): void {
  globalThis.safiPointedAt = pointedAt;
}

import type { Browser } from 'webextension-polyfill';
import type { AdPicture } from '../../flags/pictures';
import type { PlaceInView } from '../../messages/flag-messages';

/** No picture is larger, in pixels. */
const WIDEST = 240;
const HIGHEST = 160;
const QUALITY = 0.7;

/** Pictures of ads, cut out of what their page showed before anything was drawn over it. */
export interface AdPictures {
  /** Keeps what a tab shows now, in memory; resolves with whether the browser gave it. */
  capture(tabId: number): Promise<boolean>;
  /** What stood at this place; `null` where it wasn't captured. */
  cut(tabId: number, place: PlaceInView): Promise<AdPicture | null>;
}

export function adPictures({ tabs }: Pick<Browser, 'tabs'>): AdPictures {
  /** Of the tab in which the reader flags: there is but one. */
  let last: { tabId: number; address: string } | null = null;
  return {
    async capture(tabId) {
      last = null;
      const { active, windowId } = await tabs.get(tabId);
      if (!active) return false;
      // Where the reader's press has granted it; a browser allows few in a second.
      const address = await tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => null);
      if (address) last = { tabId, address };
      return address !== null;
    },
    async cut(tabId, { left, top, width, height, viewWidth }) {
      if (last?.tabId !== tabId) return null;
      const page = await createImageBitmap(blobOf(last.address));
      const scale = page.width / viewWidth;
      const size = Math.min(1, WIDEST / width, HIGHEST / height);
      const canvas = new OffscreenCanvas(Math.ceil(width * size), Math.ceil(height * size));
      const context = canvas.getContext('2d');
      if (!context) return null;
      context.imageSmoothingQuality = 'high';
      context.drawImage(
        page,
        left * scale,
        top * scale,
        width * scale,
        height * scale,
        0,
        0,
        canvas.width,
        canvas.height,
      );
      page.close();
      return addressOf(await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY }));
    },
  };
}

function blobOf(address: string): Blob {
  return new Blob([Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (char) => char.charCodeAt(0))]);
}

async function addressOf(blob: Blob): Promise<AdPicture> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return `data:${blob.type};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

import { isRecord, isText } from '../article/guards';

/** The small picture of a flagged ad, as a `data:` address; it never leaves this machine. */
export type AdPicture = string;

/** Characters. */
const LONGEST = 60_000;

/** Under this key of `storage.local` lies the picture of a flag. */
export function pictureKey(id: string): string {
  return `flag-picture ${id}`;
}

export function isAdPicture(value: unknown): value is AdPicture {
  return isText(value) && value.length <= LONGEST && /^data:image\/(?:webp|png|jpeg);base64,[\w+/=]+$/.test(value);
}

export function isAdPictures(value: unknown): value is Record<string, AdPicture> {
  return isRecord(value) && Object.values(value).every(isAdPicture);
}

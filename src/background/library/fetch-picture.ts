import { fetchQuietly } from '../../access/fetch-quietly';

/** A picture as it is kept. */
export interface FetchedPicture {
  type: string;
  bytes: ArrayBuffer;
  /** 0: not known, as of a drawing. */
  width: number;
  height: number;
}

const MAX_BYTES = 15_000_000;

/** The widest text is 775 px, on a screen of two dots a px. */
const WIDEST = 1600;

/** A smaller file isn't worth being drawn anew. */
const SMALL_BYTES = 100_000;

/** The picture at `url`, no larger than a page shows it. Throws a sentence when it doesn't come, or is no picture. */
export async function fetchPicture(url: string): Promise<FetchedPicture> {
  const { bytes, type } = await fetchQuietly(url, {
    accept: 'image/avif,image/webp,image/png,image/svg+xml,image/*',
    types: /^\s*image\/(?:jpeg|png|webp|gif|avif|svg\+xml)\b/i,
    maxBytes: MAX_BYTES,
    isAllowed: (address) => /^https?:/.test(address),
  });
  const mediaType = type?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const picture = { type: mediaType, bytes: bytes.buffer, width: 0, height: 0 };
  return mediaType === 'image/svg+xml' ? picture : fitted(picture);
}

/** A picture that is wider than any page shows it is drawn smaller; one that moves stays as it is. */
async function fitted(picture: FetchedPicture): Promise<FetchedPicture> {
  const bitmap = await createImageBitmap(new Blob([picture.bytes], { type: picture.type }));
  const { width, height } = bitmap;
  try {
    const isFitting = width <= WIDEST || picture.bytes.byteLength <= SMALL_BYTES || picture.type === 'image/gif';
    if (isFitting) return { ...picture, width, height };
    const scale = WIDEST / width;
    const canvas = new OffscreenCanvas(WIDEST, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
    if (blob.size >= picture.bytes.byteLength) return { ...picture, width, height };
    return { type: blob.type, bytes: await blob.arrayBuffer(), width: canvas.width, height: canvas.height };
  } finally {
    bitmap.close();
  }
}

import type { ExportPlace } from './exported';

/** What every reader of books shows; other kinds are drawn anew as one of these. */
const KINDS: readonly { type: string; ending: string; bytes: readonly number[] }[] = [
  { type: 'image/jpeg', ending: 'jpg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', ending: 'png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/gif', ending: 'gif', bytes: [0x47, 0x49, 0x46, 0x38] },
];

/** A picture as it goes into a file. */
export interface FilePicture {
  type: string;
  ending: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, in hexadecimal: the same picture of two articles is one. */
  hash: string;
}

/** The addresses of the pictures in safe nodes, each once. */
function picturesOf(content: ParentNode): string[] {
  const found = [...content.querySelectorAll('img')].map((picture) => picture.getAttribute('src') ?? '');
  return [...new Set(found.filter(Boolean))];
}

/** The kept pictures of an article by their address, in kinds that are shown everywhere; `null`: it stays online. */
export async function filePictures(
  articleId: string,
  content: ParentNode,
  place: ExportPlace,
): Promise<Map<string, FilePicture | null>> {
  const found = new Map<string, FilePicture | null>();
  for (const url of picturesOf(content)) {
    const kept = await place.pictureOf(articleId, url);
    found.set(url, kept && (await filePicture(kept)));
  }
  return found;
}

async function filePicture(kept: Blob): Promise<FilePicture | null> {
  const bytes = new Uint8Array(await kept.arrayBuffer());
  // What it is, its bytes say: a server may say anything.
  const kind = KINDS.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  if (kind) return { type: kind.type, ending: kind.ending, bytes, hash: await hashOf(bytes) };
  const drawn = await drawnAnew(kept);
  return drawn && filePicture(drawn);
}

/** WebP, AVIF and whatever comes next, as JPEG. */
async function drawnAnew(kept: Blob): Promise<Blob | null> {
  try {
    const bitmap = await createImageBitmap(kept);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    // JPEG has no transparency: what shows through is paper.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, bitmap.width, bitmap.height);
    context.drawImage(bitmap, 0, 0);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.88 });
  } catch (error) {
    console.info('A saved picture can’t be drawn, and stays online:', error);
    return null;
  }
}

export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

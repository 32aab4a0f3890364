import { BlobReader, configure, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { Refusal } from './refusal';

// Workers of its own would be scripts from blob addresses, which the policy of our pages refuses.
configure({ useWebWorkers: false });

const MAX_FILES = 2_000_000;
/** Texts shrink to a tenth, rarely to a fiftieth; a bomb to a thousandth. */
const MAX_RATIO = 400;
const RATIO_FROM_BYTES = 1_000_000;

/** A name that would lead out of a folder, wherever some program unpacks it. */
const CLIMBING_PATTERN = /(?:^|\/)\.\.(?:\/|$)|^\/|\\|^[a-z]:|\0/i;

/** A ZIP file that somebody else may have made, to do harm. */
export interface ZipFiles {
  has(path: string): boolean;
  /** How many bytes a file says that it is unpacked. */
  sizeOf(path: string): number;
  /** The bytes of a file, whose checksum holds, and of which no more than `limit` are unpacked. */
  read(path: string, limit: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Reads the list of files. Whatever is wrong with it, or with a file later, is thrown as a `Refusal`. */
export async function openZip(file: Blob): Promise<ZipFiles> {
  const entries = await listed(file);
  const at = (path: string): FileEntry => {
    const found = entries.get(path);
    if (!found) throw new Refusal('damaged', `${path} is missing.`);
    return found;
  };
  return {
    has: (path) => entries.has(path),
    sizeOf: (path) => at(path).uncompressedSize,
    read: (path, limit) => bytesOf(at(path), limit),
  };
}

async function listed(file: Blob): Promise<Map<string, FileEntry>> {
  const reader = new ZipReader(new BlobReader(file), {
    strictness: 'strict',
    checkOverlappingEntry: true,
    filenameValidation: 'tolerant', // since `faultOf` tells such a name from damage
  });
  const files = new Map<string, FileEntry>();
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      const fault = faultOf(entry, file.size);
      if (fault) throw new Refusal('hostile', `${entry.filename} ${fault}`);
      if (entry.directory) continue;
      if (files.has(entry.filename)) throw new Refusal('hostile', `${entry.filename} is there twice.`);
      if (files.size >= MAX_FILES) throw new Refusal('hostile', `It has more than ${MAX_FILES} files.`);
      files.set(entry.filename, entry);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isZip = (await file.slice(0, 2).text()) === 'PK';
    throw new Refusal(isZip ? 'damaged' : 'not-archive', String(error));
  }
  return files;
}

type Entry = Pick<FileEntry, 'filename' | 'compressedSize' | 'uncompressedSize' | 'encrypted' | 'symlink'>;

/** What is wrong with a file by what the list says of it; `null`: nothing. */
function faultOf(entry: Entry, archiveSize: number): string | null {
  const { filename, compressedSize, uncompressedSize, encrypted, symlink } = entry;
  if (CLIMBING_PATTERN.test(filename)) return 'leads out of its folder.';
  if (encrypted || symlink) return 'is no plain file.';
  if (compressedSize > archiveSize) return 'says that it is larger than the archive.';
  if (uncompressedSize > RATIO_FROM_BYTES && uncompressedSize > compressedSize * MAX_RATIO) {
    return `unpacks from ${compressedSize} bytes to ${uncompressedSize}.`;
  }
  return null;
}

async function bytesOf(entry: FileEntry, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const { filename, uncompressedSize } = entry;
  if (uncompressedSize > limit) throw new Refusal('hostile', `${filename} unpacks to ${uncompressedSize} bytes.`);
  const bytes = new Uint8Array(uncompressedSize);
  let length = 0;
  const into = new WritableStream<Uint8Array>({
    write(part) {
      if (length + part.length > bytes.length) {
        throw new Refusal('hostile', `${filename} unpacks to more than it says.`);
      }
      bytes.set(part, length);
      length += part.length;
    },
  });
  try {
    await entry.getData(into, { checkSignature: true });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged', `${filename}: ${error}`);
  }
  if (length !== bytes.length) throw new Refusal('damaged', `${filename} is shorter than it says.`);
  return bytes;
}

import { BlobWriter, configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

// Workers of its own would be scripts from blob addresses, which the policy of our pages refuses; compressing is the browser’s.
configure({ useWebWorkers: false });

export interface ZipFile {
  /** @param isStored whether the bytes are left as they are, as those of pictures, which no compression makes smaller */
  add(name: string, content: string | Uint8Array, isStored?: boolean): Promise<void>;
  close(): Promise<Blob>;
}

/** A ZIP file that grows into a blob: what is written leaves the memory of the page. */
export function zipFile(type: string, now: Date): ZipFile {
  const writer = new ZipWriter(new BlobWriter(type), { extendedTimestamp: false, lastModDate: now, keepOrder: true });
  return {
    async add(name, content, isStored = false) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      await writer.add(name, new Uint8ArrayReader(bytes), {
        // The first file of an EPUB must be readable without unpacking, and so stands plain.
        ...(isStored ? { level: 0 } : {}),
        dataDescriptor: false,
      });
    },
    close: () => writer.close(),
  };
}

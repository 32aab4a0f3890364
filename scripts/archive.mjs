// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** The first minute a zip can name, in local time as zips have it: the same bytes whenever and wherever they are made. */
const FIRST_MINUTE = new Date(1980, 0, 1);

/**
 * A zip whose bytes depend on nothing but the files' names and contents.
 * @param {string} folder @param {string[]} files paths inside of it, with `/`
 */
export function zip(folder, files) {
  const entries = [...files].sort().map((file) => [file, readFileSync(join(folder, file))]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: FIRST_MINUTE });
}

/** @param {Uint8Array} archive @returns {Map<string, Buffer>} */
export function unzip(archive) {
  return new Map(Object.entries(unzipSync(archive)).map(([file, bytes]) => [file, Buffer.from(bytes)]));
}

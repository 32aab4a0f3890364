import { isRecord } from '../article/guards';
import { isAdFlag } from './guards';
import type { AdFlag } from './types';

const FORMAT = 'safi flagged ads';
/** Bytes of the largest file that is read: two thousand flags take a fifth of it. */
export const LARGEST_FILE = 5_000_000;

/** Flags as a file that Safi takes in again. */
export function flagsFile(flags: readonly AdFlag[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, flags }, null, 2)}\n`;
}

/** The flags in such a file; `null` when it is none, or when one of them is damaged. */
export function flagsIn(file: string): AdFlag[] | null {
  let found: unknown;
  try {
    found = JSON.parse(file);
  } catch {
    return null; // any file can be chosen; most are no JSON
  }
  if (!isRecord(found) || found.format !== FORMAT || found.version !== 1 || !Array.isArray(found.flags)) return null;
  return found.flags.every(isAdFlag) ? found.flags : null;
}

import { isAdFlag } from './guards';
import type { AdFlag } from './types';

/** Under this key of `storage.local` lie the flags. */
export const FLAGS_KEY = 'flags';

/** The flags as the store gave them; what is damaged is left out. */
export function storedFlags(kept: unknown): AdFlag[] {
  return Array.isArray(kept) ? kept.filter(isAdFlag) : [];
}

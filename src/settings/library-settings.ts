import { choice, type ValuesOf } from './setting';

/** How much of pictures is kept with saved articles, in megabytes. `0`: none; `all`: as much as the device has room for. */
export const LIBRARY_SETTINGS = {
  /** With one article. */
  picturesPerArticle: choice('pictures per article', ['0', '5', '20', 'all'], '20'),
  /** By the whole library, texts and all. */
  picturesInAll: choice('pictures in all', ['200', '1000', '5000', 'all'], '1000'),
};

export type LibrarySettings = ValuesOf<typeof LIBRARY_SETTINGS>;

/** An allowance in bytes. */
export function bytesOf(megabytes: LibrarySettings[keyof LibrarySettings]): number {
  return megabytes === 'all' ? Number.POSITIVE_INFINITY : Number(megabytes) * 1_000_000;
}

import type { Setting } from './setting';

/** What a reader wants otherwise than the parser on one site, by the keys of its blocks. */
export interface BlockChoices {
  /** Kinds of blocks that the parser leaves out, to be shown. */
  keep: readonly string[];
  /** Kinds of blocks of the text, to be left out. */
  take: readonly string[];
}

const PREFIX = 'blocks ';
const MAX_KEYS = 300;
const MAX_KEY_LENGTH = 500;

/** As much of `choices` as is kept: of too many, the newest. */
export function bounded({ keep, take }: BlockChoices): BlockChoices {
  const newest = (keys: readonly string[]) => keys.filter(({ length }) => length <= MAX_KEY_LENGTH).slice(-MAX_KEYS);
  return { keep: newest(keep), take: newest(take) };
}

/** @param host of the site */
export function blockChoicesOf(host: string): Setting<BlockChoices> {
  return {
    key: PREFIX + host,
    standard: { keep: [], take: [] },
    isValue: (found): found is BlockChoices =>
      typeof found === 'object' &&
      found !== null &&
      'keep' in found &&
      'take' in found &&
      [found.keep, found.take].every(areKeys),
  };
}

/** The host whose choices are kept under `key`; `null` where something else is. */
export function hostOfChoices(key: string): string | null {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}

function areKeys(keys: unknown): boolean {
  return (
    Array.isArray(keys) &&
    keys.length <= MAX_KEYS &&
    keys.every((key) => typeof key === 'string' && key.length <= MAX_KEY_LENGTH)
  );
}

import { leftOutReason } from '../../reader/left-out-reason';

/** What of a block's key a reader can know it by. */
export interface BlockDescription {
  /** The message that says what the parser took it for; `null` of a block of the text. */
  reason: string | null;
  /** Its first words, or the names that the page gives its boxes. */
  mark: string;
  isWords: boolean;
}

/** Names of boxes, from the inner to the outer ones: `div.promo<section.end`. */
const NAMES_PATTERN = /^[a-z][\w-]*(?:[.<][^\s.<]+)+$/i;

/** Says in parts what `key` means, as the parser wrote it. */
export function describeKey(key: string): BlockDescription {
  const [, step = '', ...rest] = key.split(' ');
  if (step === 'text') {
    const mark = rest.slice(1).join(' ');
    return { reason: null, mark, isWords: !NAMES_PATTERN.test(mark) };
  }
  const mark = rest.at(-1) ?? '';
  return { reason: leftOutReason({ step, reason: rest.slice(0, -1).join(' ') }), mark, isWords: false };
}

import { countOf, LETTER } from './letters';
import type { Direction } from './types';

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const RTL_LETTERS =
  /[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LTR_LETTERS = /[A-Za-z\u00aa-\u02b8\u0370-\u0589\u0900-\u1fff\u2c00-\u2dff\u3040-\ua4ff\uac00-\ud7a3]/g;
/** No text changes its direction after this many letters. */
const SAMPLE_LENGTH = 200_000;
const BLOCK_SAMPLE = 5000;

const ADDRESS_PATTERN = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S+/g;

/** Direction of a whole text by the majority of its strong letters; a tie, or no letter, is `ltr`. */
export function directionOf(text: string): Direction {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (!RTL_LETTER.test(sample)) return 'ltr';
  return countOf(sample, RTL_LETTERS) > countOf(sample, LTR_LETTERS) ? 'rtl' : 'ltr';
}

/**
 * Direction of one block by the majority of its words, addresses and numbers not counted: not by its first letter, since
 * «CAN 2025» and “Google” open Arabic headlines. A tie takes `fallback`.
 */
export function blockDirection(text: string, fallback: Direction): Direction {
  if (!RTL_LETTER.test(text)) return LETTER.test(text) ? 'ltr' : fallback;
  let rtl = 0;
  let ltr = 0;
  for (const word of text.slice(0, BLOCK_SAMPLE).replace(ADDRESS_PATTERN, ' ').split(/\s+/)) {
    if (RTL_LETTER.test(word)) rtl++;
    else if (LETTER.test(word)) ltr++;
  }
  if (rtl === ltr) return fallback;
  return rtl > ltr ? 'rtl' : 'ltr';
}

import { foldWord } from './fold-word';

/** One word of a text. */
export interface Token {
  /** As it is looked up: see `foldWord`. */
  word: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** Letters and digits with the marks on them, and what may stand unseen between them. */
const WORD_PATTERN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u0640\u200b-\u200f\u2060-\u2069]*/gu;

/** A language has a hundred thousand words; what was folded once is met again a thousand times. */
const CACHE_SIZE = 50_000;
const folded = new Map<string, string>();

/** The words of `text`, in order. Apostrophes and hyphens part words: «l’eau» is two, and so is «Al-Hoceima». */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(WORD_PATTERN)) {
    // A presentation form, as ﷺ, may stand for several words.
    for (const word of known(found).split(' ')) {
      if (word) tokens.push({ word, start: index, end: index + found.length });
    }
  }
  return tokens;
}

/** The words of `text` alone. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [found] of text.matchAll(WORD_PATTERN)) {
    const word = known(found);
    if (word.includes(' ')) words.push(...word.split(' ').filter(Boolean));
    else if (word) words.push(word);
  }
  return words;
}

function known(found: string): string {
  const earlier = folded.get(found);
  if (earlier !== undefined) return earlier;
  const word = foldWord(found);
  if (folded.size >= CACHE_SIZE) folded.clear();
  folded.set(found, word);
  return word;
}

// `\p{L}` names the letters of all scripts, but takes a browser a tenth of a millisecond in each pattern that has it, on each
// page anew: longer than all the matches of a page. So these are ranges.

/** For the class of a pattern: the letters of the scripts that the press is written in, without the signs among those of Latin and Arabic. */
export const LETTERS =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u05f2\\u0620-\\u064a\\u066e-\\u06d3\\u06fa-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\uffdc';

/** Likewise, the letters of folded words in Latin and Arabic, and digits. */
const FOLDED = 'a-z\\d\\u00df-\\u02af\\u0621-\\u064a\\u0660-\\u0669\\u066e-\\u06d3';

/** Before and after a folded word: no letter and no digit. */
export const WORD_START = `(?<![${FOLDED}])`;
export const WORD_END = `(?![${FOLDED}])`;

/** How often `pattern`, a global one, is found in `text`. */
export function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

export const LETTER = new RegExp(`[${LETTERS}]`);
export const TWO_LETTERS = new RegExp(`[${LETTERS}]{2}`);

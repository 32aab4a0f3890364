/**
 * What is no letter, mark or digit: the signs of ASCII and Latin, those of Arabic that stand between its letters
 * (، ؛ ؟ ٪ ٫ ٬ ٭ ۔), and the blocks of signs.
 */
const SIGN =
  '[\\0-/:-@[-`{-©«-´¶-¹»-¿×÷،؛؟٪-٭۔\\u2000-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\ufe10-\\ufe6f\\ufeff-\\uff0f]';
const SIGNS_PATTERN = new RegExp(`${SIGN}+`, 'g');

/** Some of them join two parts of one word: «l’homme», 1,5. */
const BETWEEN_WORDS_PATTERN = new RegExp(`(?:(?!['’.,-](?!${SIGN}|$))${SIGN})+`, 'g');

/** Characters read in a minute. Trauzettel-Klosinski et al., IReST, 2012. */
const READING_SPEED: Record<string, number> = { ar: 612, fr: 998, en: 987, es: 1025 };
const DEFAULT_SPEED = 950;

/** Number of words of `text`, in any script that separates them. */
export function countWords(text: string): number {
  const words = text.replace(BETWEEN_WORDS_PATTERN, ' ').trim();
  return words ? words.split(' ').length : 0;
}

/** Whole minutes that reading `text` takes, at least 1, by the speed of `lang` (BCP 47). */
export function readingMinutes(text: string, lang: string | null): number {
  const speed = READING_SPEED[lang?.split('-')[0] ?? ''] ?? DEFAULT_SPEED;
  const letters = text.replace(SIGNS_PATTERN, '').length;
  return Math.max(1, Math.round(letters / speed));
}

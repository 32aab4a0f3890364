/** Marks and signs that are written within words and aren't typed: vowel marks, tatweel, joiners, marks of direction. */
const UNTYPED_PATTERN = /[\p{M}\u00ad\u0640\u200b-\u200f\u2060-\u2069\ufeff]/gu;

/** Letters that Unicode doesn't take apart, and how people type them. */
const TYPED_AS: Record<string, string> = {
  // Alef wasla; hamza on its carriers is taken apart, ة and ى are confused with ه and ي.
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ة: 'ه',
  // Letters of Persian and Urdu keyboards, and of what is spoken in the Maghreb and in Egypt.
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ݣ: 'ك',
  ی: 'ي',
  ے: 'ي',
  ې: 'ي',
  ھ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  ڥ: 'ف',
  ڢ: 'ف',
  ڧ: 'ق',
  // Latin letters.
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};
const TYPED_AS_PATTERN = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'g');
const DIGIT_PATTERN = /\p{Nd}/gu;
const PLAIN_PATTERN = /^[a-z0-9]*$/;

/**
 * `word` as it is looked up: without case, accents, vowel marks and tatweel, with the forms of a letter as one, and digits
 * of every script as 0–9. Folding twice changes nothing.
 */
export function foldWord(word: string): string {
  if (PLAIN_PATTERN.test(word)) return word;
  const lower = word.toLowerCase();
  if (PLAIN_PATTERN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(UNTYPED_PATTERN, '')
    .replace(TYPED_AS_PATTERN, (letter) => TYPED_AS[letter] ?? letter)
    .replace(DIGIT_PATTERN, digitOf);
}

/** Digits of a script stand in a row of ten, which begins where the last figure of their codes is 0 or 6. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const isFromNought = /\p{Nd}/u.test(String.fromCodePoint(code & ~15));
  return String((code & 15) - (isFromNought ? 0 : 6));
}

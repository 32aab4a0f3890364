const MARKS_PATTERN = /[\p{M}\u0640\u200b-\u200f\u2066-\u2069\ufeff]/gu;
const ALEF_PATTERN = /[أإآٱ]/g;
const SPACE_PATTERN = /\s+/g;
const EDGE_PATTERN = /^[\s:؛;،,.!…·•|»«"'“”‹›<>\-–—*]+|[\s:؛;،,.!…·•|»«"'“”‹›<>\-–—*]+$/g;
/** What has no mark and no form to fold. */
const PLAIN_PATTERN = /^[\x20-\x5f\x61-\x7e]*$/;
const ARABIC_DIGIT_PATTERN = /[٠-٩۰-۹]/g;

/** `text` with every run of white space as one space, trimmed. */
export function collapse(text: string): string {
  return text.replace(SPACE_PATTERN, ' ').trim();
}

/** `text` with Arabic and Persian digits written 0–9. */
export function latinDigits(text: string): string {
  return text.replace(ARABIC_DIGIT_PATTERN, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

/**
 * `text` as words are compared here: without case, accents, vowel marks, tatweel and outer punctuation; alef forms, ى/ي
 * and ة/ه as one letter each; ’ as '.
 */
export function fold(text: string): string {
  if (PLAIN_PATTERN.test(text)) return text.toLowerCase().replace(SPACE_PATTERN, ' ').replace(EDGE_PATTERN, '');
  return text
    .normalize('NFKD')
    .replace(MARKS_PATTERN, '')
    .replace(ALEF_PATTERN, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[’‘ʼ`]/g, "'")
    .toLowerCase()
    .replace(SPACE_PATTERN, ' ')
    .replace(EDGE_PATTERN, '');
}

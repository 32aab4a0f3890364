/** Accents and vowel marks of Latin, Greek, Cyrillic, Hebrew, Arabic; tatweel; what is never seen. As ranges: see `letters`. */
const MARKS_PATTERN =
  /[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe2f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u2066-\u2069\ufeff]/g;
const ALEF_PATTERN = /[أإآٱ]/g;
const SPACE_PATTERN = /\s+/g;
const EDGE_SIGNS = new Set(' :؛;،,.!…·•|»«"\'“”‹›<>-–—*');
/** What has no mark and no other form to fold: most English, with its quotation marks and dashes. */
const PLAIN_PATTERN = /^[\x20-\x5f\x61-\x7e\u00a0\u00a9\u00ab\u00b7\u00bb\u2010-\u2015\u201c-\u201f\u2022\u2026]*$/;
const QUOTES_PATTERN = /[’‘ʼ`]/g;
const WHITE_PATTERN = /\s\s|[^\S ]/;
const ARABIC_DIGIT_PATTERN = /[٠-٩۰-۹]/g;

/** `text` with every run of white space as one space, trimmed. */
export function collapse(text: string): string {
  return (WHITE_PATTERN.test(text) ? text.replace(SPACE_PATTERN, ' ') : text).trim();
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
  const quoted = text.replace(QUOTES_PATTERN, "'");
  if (PLAIN_PATTERN.test(quoted)) return withoutEdges(collapse(quoted.toLowerCase()));
  return withoutEdges(
    collapse(
      quoted
        .normalize('NFKD')
        .replace(MARKS_PATTERN, '')
        .replace(ALEF_PATTERN, 'ا')
        .replace(/ى/g, 'ي')
        .replace(/ة/g, 'ه')
        .toLowerCase(),
    ),
  );
}

function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE_SIGNS.has(text[start] ?? '')) start++;
  while (end > start && EDGE_SIGNS.has(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

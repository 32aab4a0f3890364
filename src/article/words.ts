const WORD_PATTERN = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

/** Characters read in a minute. Trauzettel-Klosinski et al., IReST, 2012. */
const READING_SPEED: Record<string, number> = { ar: 612, fr: 998, en: 987, es: 1025 };
const DEFAULT_SPEED = 950;

/** Number of words of `text`, in any script that separates them. */
export function countWords(text: string): number {
  return text.match(WORD_PATTERN)?.length ?? 0;
}

/** Whole minutes that reading `text` takes, at least 1, by the speed of `lang` (BCP 47). */
export function readingMinutes(text: string, lang: string | null): number {
  const speed = READING_SPEED[lang?.split('-')[0] ?? ''] ?? DEFAULT_SPEED;
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '').length;
  return Math.max(1, Math.round(letters / speed));
}

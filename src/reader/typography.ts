import type { Direction } from '../article/types';

const NARROW_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

/**
 * `text` as it is drawn in `lang`: French spaces and apostrophes, Arabic punctuation that never begins a line. What is
 * stored or exported stays as it was found.
 */
export function typeset(text: string, lang: string | null, dir: Direction): string {
  const language = lang?.split('-')[0]?.toLowerCase() ?? (dir === 'rtl' ? 'ar' : null);
  if (language === 'fr') return typesetFrench(joinThousands(text, NARROW_SPACE));
  if (language === 'ar') return typesetArabic(joinThousands(text, NO_BREAK_SPACE));
  return text;
}

/** 96 000 is one number: with a common space it may break, and in Arabic its halves change places. */
function joinThousands(text: string, space: string): string {
  return text.replace(/(?<=(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})*) (?=\d{3}(?!\d))/g, space);
}

function typesetFrench(text: string): string {
  return (
    closedQuotes(text)
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
      .replace(/[ \u00a0\u2009\u202f]+(?=[;!?»])/g, NARROW_SPACE)
      .replace(/[ \u00a0\u2009\u202f]+:/g, `${NO_BREAK_SPACE}:`)
      .replace(/«[ \u00a0\u2009\u202f]*(?=\S|$)/g, `«${NARROW_SPACE}`)
      .replace(/(?<=[^\s«])»/g, `${NARROW_SPACE}»`)
      // Only before a space or an end: addresses, times and code have these signs inside words.
      .replace(/(?<=[\p{L}\p{N})”’])(?=[;!?]+(?:[\s»”)]|$))/gu, NARROW_SPACE)
      .replace(/(?<=[\p{L}\p{N})”’»]):(?=\s|$)/gu, `${NO_BREAK_SPACE}:`)
  );
}

/** A second « with none closed, after a letter, was meant as »: the press types it so («s'aggraver«). */
function closedQuotes(text: string): string {
  let isOpen = false;
  return text.replace(/[«»]/g, (quote, at: number) => {
    const drawn = quote === '«' && isOpen && /[\p{L}\p{N}.!?…]/u.test(text[at - 1] ?? '') ? '»' : quote;
    isOpen = drawn === '«';
    return drawn;
  });
}

function typesetArabic(text: string): string {
  return text
    .replace(/[ \u00a0]+(?=[،؛.:؟!»])/g, NO_BREAK_SPACE)
    .replace(/(?<=^|[\s(«])و[ \u00a0]+(?=\S)/g, `و${NO_BREAK_SPACE}`);
}

/**
 * Light stems of Arabic: the article with what is written onto it, and common endings, are taken off; the word itself is
 * left whole. After Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval" (2007), whose light10
 * is Lucene's. It is given folded words, in which ة is ه and ى is ي.
 */

/** Each leaves at least two letters. */
const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'];
/** Longest first where one ends as another does. */
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
/** Letters that stay: قرآن doesn’t become that of قرية. */
const LEAST = 3;

export function isArabicWord(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x620 && code <= 0x8ff;
}

/** `word` without its article and what is written onto that; itself when it has none. */
export function withoutArticle(word: string): string {
  const prefix = PREFIXES.find((each) => word.length >= each.length + 2 && word.startsWith(each)) ?? '';
  return word.slice(prefix.length);
}

/** `word` without its article and endings; itself when it has neither. */
export function arabicStem(word: string): string {
  return withoutEndings(withoutArticle(word));
}

/**
 * The stem of `word` when its و is taken for "and", else `null`: وجدة is a city, and may be "and Jeddah". Whoever uses it
 * ranks what it finds below all else.
 */
export function stemWithoutAnd(word: string): string | null {
  if (word.length < 4 || !word.startsWith('و') || word.startsWith('وال')) return null;
  return arabicStem(word.slice(1));
}

function withoutEndings(word: string): string {
  let rest = word;
  for (const suffix of SUFFIXES) {
    const least = suffix.length === 1 && rest === word ? 2 : LEAST;
    if (rest.length >= suffix.length + least && rest.endsWith(suffix)) rest = rest.slice(0, -suffix.length);
  }
  return rest;
}

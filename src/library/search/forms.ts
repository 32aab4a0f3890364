import { arabicStem, isArabicWord, stemWithoutAnd, withoutArticle } from './arabic-stem';
import { latinStem, STEMMED_LANGUAGES } from './latin-stem';

/**
 * Under which terms words lie in the index. A word lies there as it is, and again under its stem, which begins with a sign
 * that no word has, and with its language: a stem of one language is not a word of another.
 */
const LATIN_PATTERN = /^[a-z]/;

/** The term of the stem of an Arabic word. */
const arabicTerm = (stem: string) => `~ar ${stem}`;
/** The term of an Arabic word that has an article, without it. */
const articleTerm = (bare: string) => `~al ${bare}`;
/** That of a stem whose word may begin with "and". */
const arabicAndTerm = (stem: string) => `~&ar ${stem}`;

/** The terms besides `word` itself under which a word of a text in `language` is found. */
export function stemTerms(word: string, language: string): string[] {
  if (isArabicWord(word)) {
    const terms = [arabicTerm(arabicStem(word))];
    const bare = withoutArticle(word);
    if (bare !== word) terms.push(articleTerm(bare));
    const afterAnd = stemWithoutAnd(word);
    if (afterAnd !== null) terms.push(arabicAndTerm(afterAnd));
    return terms;
  }
  if (!LATIN_PATTERN.test(word) || !STEMMED_LANGUAGES.includes(language)) return [];
  return [`~${language} ${latinStem(word, language)}`];
}

/** One term to look up for a word of a query. */
export interface LookUp {
  term: string;
  /** How much a hit counts beside one of the very word. */
  weight: number;
  /** Whether it is a guess, whose hits come after all others. */
  isGuess: boolean;
}

const ARTICLE_WEIGHT = 0.7;
const STEM_WEIGHT = 0.4;
const AND_WEIGHT = 0.2;

/** What to look up for a word of a query, whose language nobody knows. The word itself comes first. */
export function lookUpsOf(word: string): LookUp[] {
  const exact = { term: word, weight: 1, isGuess: false };
  const like = (term: string, weight: number) => ({ term, weight, isGuess: false });
  if (isArabicWord(word)) {
    const own = arabicStem(word);
    const bare = withoutArticle(word);
    const afterAnd = stemWithoutAnd(word);
    const guesses = [arabicAndTerm(own), ...(afterAnd === null ? [] : [arabicTerm(afterAnd)])];
    return [
      exact,
      ...(bare === word ? [] : [like(bare, ARTICLE_WEIGHT)]),
      like(articleTerm(bare), ARTICLE_WEIGHT),
      like(arabicTerm(own), STEM_WEIGHT),
      ...guesses.map((term) => ({ term, weight: AND_WEIGHT, isGuess: true })),
    ];
  }
  if (!LATIN_PATTERN.test(word)) return [exact];
  return [
    exact,
    ...STEMMED_LANGUAGES.map((language) => like(`~${language} ${latinStem(word, language)}`, STEM_WEIGHT)),
  ];
}

/** How the terms begin that a word begun by `prefix` lies under: المغرب is found by its beginning مغ too. */
export function prefixesOf(prefix: string): { prefix: string; weight: number }[] {
  const own = { prefix, weight: 0.8 };
  return isArabicWord(prefix) ? [own, { prefix: articleTerm(withoutArticle(prefix)), weight: STEM_WEIGHT }] : [own];
}

/**
 * Tells which words of a text in a language are hits for a word of a query: for marking what is shown. What is needed of the
 * query's word is worked out once.
 */
export function hitTest(sought: string, isPrefix: boolean): (word: string, language: string) => boolean {
  const isArabic = isArabicWord(sought);
  const terms = new Set(lookUpsOf(sought).map(({ term }) => term));
  const prefixes = isPrefix ? prefixesOf(sought).map(({ prefix }) => prefix) : [];
  // Stems are what is left of words, in Latin letters their beginnings: few words can have one of these.
  const heads = [...terms].map((term) => term.slice(term.indexOf(' ') + 1).slice(0, 2));
  const mayShare = (word: string) =>
    isArabic ? heads.some((head) => word.includes(head)) : word.startsWith(sought.charAt(0));
  return (word, language) => {
    if (word === sought || (isPrefix && word.startsWith(sought))) return true;
    if (isArabicWord(word) !== isArabic || !mayShare(word)) return false;
    return stemTerms(word, language).some(
      (term) => terms.has(term) || prefixes.some((prefix) => term.startsWith(prefix)),
    );
  };
}

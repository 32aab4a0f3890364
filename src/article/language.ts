import { countOf, LETTERS } from './letters';

/** Words so common that a sentence of the language holds one or two of them. After Lucene's stop words, cut to what tells languages apart. */
const COMMON_WORDS: Record<string, string[]> = {
  fr: 'le la les de des du un une et est dans pour que qui sur au aux par pas avec ce cette ses leur sont été plus ont il elle nous vous être mais se en y'.split(
    ' ',
  ),
  en: 'the of and to in is that for with was on as are by it this from at be have has not or an were they which will his her their been'.split(
    ' ',
  ),
  es: 'el la los las de del que y en un una por con para se su al es lo como más pero sus le ya fue este ha porque esta entre'.split(
    ' ',
  ),
};

/** For each word, the languages that have it, by their place in `LANGUAGES`. */
const LANGUAGES = Object.keys(COMMON_WORDS);
const LANGUAGES_OF_WORD = new Map<string, number[]>();
for (const [at, words] of Object.values(COMMON_WORDS).entries())
  for (const word of words) LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), at]);

const SAMPLE_LENGTH = 4000;

/** The language of a tag without its region, `fr` of `fr-MA`; `''` for none. */
export function baseLanguage(lang: string | null): string {
  return lang?.split('-')[0]?.toLowerCase() ?? '';
}

/**
 * Language of `text`, as BCP 47, from its script and its common words; `claimed` (what the page says) decides only where
 * the text doesn't. `null` when neither does.
 */
export function languageOf(text: string, claimed: string | null): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const claim = /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.exec(claimed?.trim() ?? '')?.[0].replace(/_/g, '-') ?? null;
  const claimedLanguage = baseLanguage(claim);
  const script = scriptLanguage(sample);
  // Of a language in Latin letters whose words we don't have, the page knows more than our words tell.
  const isBeyondUs =
    claimedLanguage !== '' && !(claimedLanguage in COMMON_WORDS) && !/^(?:ar|fa|ur|he|ps|ckb)$/.test(claimedLanguage);
  if (script === null && isBeyondUs) return claim;
  const guess = script ?? wordLanguage(sample);
  if (guess === null) return claim;
  // A claim that agrees may say more: `fr-MA`, or `fa` for a text without a Persian letter.
  return claimedLanguage === guess || (guess === 'ar' && /^(?:fa|ur|ps|ckb|ug)$/.test(claimedLanguage)) ? claim : guess;
}

/** As ranges: see `letters`. */
const ARABIC_PATTERN = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/g;
const TIFINAGH_PATTERN = /[\u2d30-\u2d7f]/g;
const LETTER_PATTERN = new RegExp(`[${LETTERS}]`, 'g');

/** Of a language in Arabic letters other than Arabic the page itself tells. */
function scriptLanguage(sample: string): string | null {
  const arabic = countOf(sample, ARABIC_PATTERN);
  const tifinagh = countOf(sample, TIFINAGH_PATTERN);
  if (arabic + tifinagh === 0) return null;
  const letters = countOf(sample, LETTER_PATTERN);
  if (arabic * 2 > letters) return 'ar';
  return tifinagh * 2 > letters ? 'zgh' : null;
}

function wordLanguage(sample: string): string | null {
  // At spaces alone: a pattern for words would take longer than all the rest.
  const words = sample.toLowerCase().split(' ');
  const hits = LANGUAGES.map(() => 0);
  for (const word of words) {
    const languages = LANGUAGES_OF_WORD.get(word);
    if (languages) for (const at of languages) hits[at] = (hits[at] ?? 0) + 1;
  }
  const [second = 0, best = 0] = hits.toSorted((a, b) => a - b).slice(-2);
  // One word in eight is common in real prose; a language of which we have no words gets few hits by chance.
  const isClear = best >= Math.max(2, words.length / 8) && best >= second * 1.25;
  return isClear ? (LANGUAGES[hits.indexOf(best)] ?? null) : null;
}

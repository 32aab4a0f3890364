/**
 * Light stems of French, English and Spanish: plural, gender and the commonest endings. After Savoy, "Light stemming
 * approaches for the French, Portuguese, German and Hungarian languages" (2006), his minimal stemmer of Spanish, and Harman's
 * "How effective is suffixing?" (1991), each cut to rules that hold on words without accents: what a reader types has none.
 */

/** An ending, what stands in its place, and how many letters must stand before it. */
type Rule = readonly [ending: string, instead: string, least: number];

/** One rule of each row is applied, the first that fits. */
type Rows = readonly (readonly Rule[])[];

const FRENCH: Rows = [
  [
    ['eaux', 'eau', 2],
    ['aux', 'al', 2],
    ['oux', 'ou', 2],
    ['eux', 'eu', 2],
    ['ss', 'ss', 1],
    ['s', '', 3],
  ],
  [
    ['issement', 'i', 3],
    ['issante', 'i', 3],
    ['issant', 'i', 3],
    ['ivement', 'i', 3],
    ['iquement', 'ique', 3],
    ['ement', '', 4],
    ['trices', 't', 3],
    ['trice', 't', 3],
    ['teuse', 't', 3],
    ['teur', 't', 3],
    ['isation', 'is', 3],
    ['ation', '', 4],
    ['ition', '', 4],
    ['ienne', 'ien', 2],
    ['onnelle', 'on', 2],
    ['onnel', 'on', 2],
    ['elle', 'el', 2],
    ['euse', 'eu', 2],
    ['ive', 'if', 3],
    ['iere', 'ier', 2],
    ['ere', 'er', 3],
    ['aine', 'ain', 3],
    ['ine', 'in', 4],
    ['ees', '', 3],
    ['ee', '', 3],
    ['er', '', 3],
    ['es', '', 3],
    ['e', '', 3],
  ],
];

const ENGLISH: Rows = [
  [
    ['sses', 'ss', 1],
    ['ies', 'y', 2],
    ['ches', 'ch', 1],
    ['shes', 'sh', 1],
    ['xes', 'x', 2],
    ['ss', 'ss', 1],
    ['us', 'us', 1],
    ['is', 'is', 1],
    ['s', '', 3],
  ],
  [
    ['ational', 'ate', 3],
    ['ations', 'ate', 3],
    ['ation', 'ate', 3],
    ['ied', 'y', 2],
    ['ingly', '', 4],
    ['edly', '', 4],
    ['ing', '', 4],
    ['eed', 'eed', 1],
    ['ed', '', 4],
    ['ly', '', 4],
  ],
  [
    ['ate', 'at', 3],
    ['e', '', 4],
  ],
];

const SPANISH: Rows = [
  [
    ['eses', 'es', 2],
    ['ces', 'z', 2],
    ['iones', 'ion', 2],
    ['ores', 'or', 2],
    ['ales', 'al', 2],
    ['os', '', 3],
    ['as', '', 3],
    ['es', '', 3],
    ['s', '', 3],
    ['o', '', 3],
    ['a', '', 3],
    ['e', '', 3],
  ],
];

const ROWS: Record<string, Rows> = { fr: FRENCH, en: ENGLISH, es: SPANISH };

/** Languages whose words have stems here. */
export const STEMMED_LANGUAGES = Object.keys(ROWS);

/** The light stem of a folded word in `language`; the word itself where there are no rules. */
export function latinStem(word: string, language: string): string {
  let stem = word;
  for (const row of ROWS[language] ?? []) {
    const rule = row.find(([ending, , least]) => stem.length >= ending.length + least && stem.endsWith(ending));
    if (rule) stem = stem.slice(0, -rule[0].length) + rule[1];
  }
  return withoutDoubling(stem);
}

/** A doubled last letter goes: *stopping* and *stop*, *nationale* and *nationaux* by other rules. */
function withoutDoubling(stem: string): string {
  const last = stem.length - 1;
  return last > 2 && stem[last] === stem[last - 1] && !/[a-z]*[0-9]$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Words so common that a sentence of the language holds one or two of them. After Lucene's stop words, cut to what tells languages apart. */
const COMMON_WORDS: Record<string, string[]> = {
  fr: 'le la les de des du un une et est dans pour que qui sur au aux par pas avec ce cette ses leur sont été plus ont il elle nous vous être mais'.split(
    ' ',
  ),
  en: 'the of and to in is that for with was on as are by it this from at be have has not or an were they which will his her their been'.split(
    ' ',
  ),
  es: 'el la los las de del que y en un una por con para se su al es lo como más pero sus le ya fue este ha porque esta entre'.split(
    ' ',
  ),
  de: 'der die das und ist in den von zu mit sich des auf für nicht ein eine im dem auch als an wird nach bei aus werden sind hat'.split(
    ' ',
  ),
  it: 'il lo la gli le di del della che e è un una per con non si da dei nel alla sono al più anche come ma ha questo dal'.split(
    ' ',
  ),
  pt: 'o a os as de do da dos das que e em um uma para com não se por mais no na ao é foi pelo pela são como'.split(
    ' ',
  ),
  nl: 'de het een en van in is dat op te zijn met voor niet aan er ook als bij uit maar om door naar hij wordt ze nog'.split(
    ' ',
  ),
};

const LANGUAGES = Object.entries(COMMON_WORDS).map(([lang, words]) => [lang, new Set(words)] as const);
const SAMPLE_LENGTH = 4000;

/**
 * Language of `text`, as BCP 47, from its script and its common words; `claimed` (what the page says) decides only where
 * the text doesn't. `null` when neither does.
 */
export function languageOf(text: string, claimed: string | null): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const claim = /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.exec(claimed?.trim() ?? '')?.[0].replace(/_/g, '-') ?? null;
  const script = scriptLanguage(sample);
  const guess = script === null ? wordLanguage(sample) : script;
  if (guess === null) return claim;
  // A claim that agrees may say more: `fr-MA`, or `fa` for a text without a Persian letter.
  const claimedLanguage = claim?.split('-')[0]?.toLowerCase();
  return claimedLanguage === guess || (guess === 'ar' && /^(?:fa|ur|ps|ckb|ug)$/.test(claimedLanguage ?? ''))
    ? claim
    : guess;
}

function scriptLanguage(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
  if (share(/\p{Script=Arabic}/gu) > 0.5) {
    if (share(/[ٹڈڑں ےہھ]/gu) > 0.05 && /[ٹڈڑںے]/.test(sample)) return 'ur';
    return share(/[پچژکی]/gu) > 0.05 ? 'fa' : 'ar';
  }
  if (share(/\p{Script=Tifinagh}/gu) > 0.5) return 'zgh';
  if (share(/\p{Script=Hebrew}/gu) > 0.5) return 'he';
  return null;
}

function wordLanguage(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let bestHits = 0;
  let secondHits = 0;
  for (const [lang, common] of LANGUAGES) {
    let hits = 0;
    for (const word of words) if (common.has(word)) hits++;
    if (hits > bestHits) {
      secondHits = bestHits;
      bestHits = hits;
      best = lang;
    } else if (hits > secondHits) secondHits = hits;
  }
  // One word in eight is common in real prose; a language of which we have no words gets few hits by chance.
  const isClear = bestHits >= Math.max(2, words.length / 8) && bestHits >= secondHits * 1.25;
  return isClear ? best : null;
}

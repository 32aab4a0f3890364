/** Sentences that lead, when linked to another host, to where the text was first printed. */
export const SOURCE_SENTENCE_WORDS = [
  // Maghress and its sisters, Google-News-like portals, and small papers that reprint, in French.
  "depuis sa source|article original|lire la suite sur|lire l'article sur|initialement publié|publié initialement|publié à l'origine",
  // The same in Arabic.
  'من مصدره|من المصدر|لقراءة الخبر من|الخبر الأصلي|المقال الأصلي|رابط المصدر|رابط الخبر|نشر لأول مرة',
  // Portals, syndicates and newspapers of groups, in English.
  'from its source|read the original|original article|read the full story at|read the full article at|continue reading at|originally published|originally appeared|first published|first appeared|view original|republished from',
  // German, Spanish, Italian, Portuguese and Dutch portals.
  'originalartikel|zuerst erschienen|ursprünglich erschienen|weiterlesen bei|publicado originalmente|artículo original|articolo originale|continua a leggere su|artigo original|oorspronkelijk|lees verder op',
];

/** The word that stands alone before the source. */
export const SOURCE_LABEL_WORDS = [
  // Under the title or the text of portals in each of these languages.
  'source|sources|المصدر|المصادر|نقلا عن|quelle|fuente|fonte|bron',
];

/**
 * "Published in {paper} on {date}", the mark of a reprint: the words before the paper, the words before the date, after
 * folding.
 */
export const PUBLISHED_IN_WORDS_BY_LANGUAGE = [
  // Maghress, Djazairess, Turess, Masress, Sauress and their sisters.
  ['publie dans', 'le'],
  ['نشر في|نشرت في|نشره في|منشور في', 'يوم|بتاريخ'],
  ['published in|published by', 'on'],
  // Press reviews and archives in German, Spanish, Italian, Portuguese and Dutch.
  ['erschienen in|veroffentlicht in', 'am'],
  ['publicado en', 'el'],
  ['pubblicato su|pubblicato da', 'il'],
  ['publicado em|publicado por', 'em'],
  ['gepubliceerd in|verschenen in', 'op'],
] as const;

/** Sentences that lead, when linked to another host, to where the text was first printed. */
export const SOURCE_SENTENCE_WORDS = [
  // Maghress and its sisters, Google-News-like portals, and small papers that reprint, in French.
  "depuis sa source|article original|lire la suite sur|lire l'article sur|lire l'original|lire l'intégralité|initialement publié|publié initialement|publié à l'origine|paru initialement|d'abord paru|cet article est republié",
  // The same in Arabic.
  'من مصدره|من المصدر|لقراءة الخبر من|لقراءة المقال|الخبر الأصلي|المقال الأصلي|النص الأصلي|رابط المصدر|رابط الخبر|تابع القراءة على|نشر لأول مرة|نشر أولا',
  // Portals, syndicates and newspapers of groups, in English.
  'from its source|read the original|original article|original story|read the full story|read the full article|continue reading at|continue reading on|originally published|originally appeared|first published|first appeared|view original|republished from|reprinted from',
  // German, Spanish, Italian, Portuguese, Dutch and Polish portals.
  'originalartikel|zuerst erschienen|ursprünglich erschienen|zuerst veröffentlicht|weiterlesen bei|artículo original|publicado originalmente|seguir leyendo en|leer la noticia en|articolo originale|pubblicato originariamente|continua a leggere su|artigo original|matéria original|continue lendo em|origineel artikel|oorspronkelijk gepubliceerd|oorspronkelijk verschenen|lees verder op|pierwotnie opublikowany|czytaj dalej na',
];

/** The word that stands alone before the source. */
export const SOURCE_LABEL_WORDS = [
  // Under the title or the text of portals in each of these languages.
  'source|sources|المصدر|المصادر|نقلا عن|quelle|fuente|fonte|bron|źródło',
];

/** What such sentences link when they link no name. */
export const SOURCE_LINK_WORDS = [
  // Portals and blogs in each of these languages.
  "here|this article|this story|article|ici|cet article|lien|l'article|هنا|هذا الرابط|الرابط|اضغط هنا|hier|aquí|qui|aqui|link|original|the original|l'original",
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

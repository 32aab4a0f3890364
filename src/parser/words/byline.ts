/** Words before an author's name. */
export const BYLINE_WORDS = [
  // The French press.
  'par|propos recueillis par|écrit par|rédigé par|recueilli par|auteur',
  // The Arabic press. كتب is also "books": who asks looks at the length of the line.
  'بقلم|كتب|كتبت|كتبه|كتبها|إعداد|تحرير|ترجمة|متابعة|حاوره|حاورته|حاورها|الكاتب',
  // The English press and blogs.
  'by|written by|reported by|story by|words by|article by|author',
  // The German, Spanish, Italian, Portuguese, Dutch and Polish press.
  'von|ein artikel von|eine analyse von|ein kommentar von|autor|autorin|text|por|escrito por|di|a cura di|autore|autora|door|geschreven door',
];

/** First words of what stands in an author's place and is none: buttons, what comes before a date. */
export const NO_NAME_WORDS = [
  // Beside names and in boxes of authors of the English press and blogs.
  'author|authors|published|updated|last updated|posted|originally|reviewed|medically reviewed|fact checked|full bio|link|follow|share|comments|about|view|see|read|photo|photos|minute|min read',
  // The same in French, German, Spanish, Italian, Dutch and Arabic.
  'publié|mis à jour|veröffentlicht|aktualisiert|stand|foto|fotos|bild|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|نشر|آخر تحديث|تحديث',
];

/** Desks and roles that heads of pages claim for an author: no person, and no byline unless the page shows them as one. */
export const DESK_WORDS = [
  // Content systems fill them in by themselves, in each of these languages.
  'admin|administrator|webmaster|editor|editors|staff|staff writer|guest|la rédaction|rédaction|redaktion|redacción|redazione|redação|redactie|redakcja|هيئة التحرير|التحرير|المحرر',
];

/** Words before an author's name. */
export const BYLINE_WORDS = [
  // The French press.
  'par|propos recueillis par|écrit par|rédigé par|recueilli par|auteur',
  // The Arabic press. كتب is also "books": who asks looks at the length of the line.
  'بقلم|كتب|كتبت|كتبه|كتبها|إعداد|تحرير|ترجمة|متابعة|حاوره|حاورته|حاورها|الكاتب',
  // The English press and blogs.
  'by|written by|reported by|author',
  // The German, Spanish, Italian, Portuguese and Dutch press.
  'von|ein artikel von|autor|por|escrito por|di|a cura di|autore|door',
];

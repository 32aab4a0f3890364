/** Labels of the tags under an article. */
export const TAGS_WORDS = [
  // French and Arabic papers.
  'mots-clés|étiquettes|الكلمات المفتاحية|الكلمات الدلالية|الكلمات الدالة|وسوم|الوسوم',
  // English papers and blogs.
  'tags|keywords|tagged|related topics',
  // German, Spanish, Italian, Portuguese, Dutch and Polish papers.
  'schlagwörter|schlagworte|etiquetas|archivado en|parole chiave|palavras-chave|trefwoorden|tagi',
];

/** Labels that are also ordinary first words of a sentence: tags only when alone, or before a colon. */
export const TAGS_WORDS_ALONE = [
  // Seen on papers in French, English, German, Spanish, Italian, Portuguese and Dutch.
  'thèmes|sujets|topics|themen|temas|argomenti|assuntos|onderwerpen',
];

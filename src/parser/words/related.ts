/** Labels of lists about the same story. */
export const RELATED_WORDS = [
  // Papers of Paris, Tunis and Montreal and their aggregators: above lists, and before a link inside the text.
  'lire aussi|lire également|à lire|voir aussi|à voir aussi|sur le même sujet|sur le même thème|sur ce thème|dans la même rubrique|articles similaires|articles liés|articles connexes|articles associés|à ne pas manquer|vous aimerez aussi',
  // Papers of Cairo, Rabat, Algiers and the Gulf. «في السياق نفسه» also opens paragraphs: it is asked of labels only.
  'اقرأ أيضا|اقرؤوا أيضا|اقرأ المزيد|طالع أيضا|شاهد أيضا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|مواد ذات صلة|ذات صلة|مواضيع متعلقة|أخبار متعلقة|مقالات متعلقة|مواضيع مشابهة|في نفس السياق|في السياق نفسه|قد يعجبك أيضا|قد يهمك|المزيد حول',
  // Papers and blogs of Britain and America.
  "related|read also|also read|read more|see also|more on this|more about|more from|you may also like|you may like|recommended|read next|don't miss",
  // Papers of Germany, Austria and Switzerland, mostly in boxes beside and under the text.
  'mehr zum thema|zum thema|lesen sie auch|auch interessant|das könnte sie|passend zum|weitere artikel|weitere themen|ähnliche artikel|siehe auch',
  // Papers of Spain and Latin America.
  'te puede interesar|lee también|ver también|noticia relacionada|noticias relacionadas|artículos relacionados|más sobre',
  // Papers of Italy, in bold between two paragraphs.
  'leggi anche|articoli correlati|potrebbe interessarti|vedi anche',
  // Papers of Brazil and Portugal.
  'leia também|leia mais|veja também|notícias relacionadas|artigos relacionados|mais sobre',
  // Papers of the Netherlands and Flanders.
  'lees ook|zie ook|meer over',
];

/** Labels of lists of what others read. */
export const POPULAR_WORDS = [
  // Side columns and footers of French, Arabic and English papers.
  'le plus lu|plus lus|les plus consultés|les plus commentés|populaires|tendances|à la une|الأكثر قراءة|الأكثر مشاهدة|الأكثر تصفحا|الأكثر شعبية|الأكثر تداولا|most read|most viewed|most shared|trending|top stories|popular',
  // The same of German, Spanish, Italian, Portuguese and Dutch ones.
  'meistgelesen|meistgesehen|más leído|más leídas|más visto|più letti|mais lidas|meest gelezen',
];

/** Labels of lists of what came last. */
export const LATEST_WORDS = [
  // Tickers and side columns of French, Arabic and English papers.
  'derniers articles|derniers titres|dernière heure|dernières|en continu|à suivre|آخر الأخبار|آخر المستجدات|آخر المقالات|أحدث الأخبار|أحدث المقالات|أخبار اليوم|عاجل|latest|breaking|recent posts|recent articles|more news',
  // The same of German, Spanish, Italian, Portuguese and Dutch ones.
  'neueste|schlagzeilen|últimas noticias|última hora|ultime notizie|laatste nieuws',
];

/** Text of a teaser's own link, which says nothing of the story. */
export const READ_MORE_WORDS = [
  // Under teasers of French, Arabic and English papers and of WordPress themes.
  "lire la suite|lire l'article|lire plus|suite|en savoir plus|voir plus|plus|التفاصيل|اقرأ المزيد|المزيد|تتمة|للمزيد|read more|continue reading|more|details",
  // The same in German, Spanish, Italian, Portuguese and Dutch.
  'weiterlesen|mehr|leer más|ver más|leggi|leia mais|ver mais|lees meer|lees verder',
];

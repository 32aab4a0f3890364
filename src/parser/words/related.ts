/** Labels of lists about the same story. */
export const RELATED_WORDS = [
  // Papers of Paris, Tunis and Montreal and their aggregators: above lists, and before a link inside the text.
  'lire aussi|lire également|à lire|voir aussi|à voir aussi|vous pouvez lire|sur le même sujet|sur le même thème|sur ce thème|dans la même rubrique|articles similaires|articles liés|articles connexes|articles associés|articles en relation|à ne pas manquer|à découvrir|vous aimerez aussi',
  // Papers of Cairo, Rabat, Algiers and the Gulf. «في السياق نفسه» also opens paragraphs: it is asked of labels only.
  'اقرأ أيضا|اقرؤوا أيضا|اقرأ المزيد|طالع أيضا|شاهد أيضا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|مواد ذات صلة|ذات صلة|مواضيع متعلقة|أخبار متعلقة|مقالات متعلقة|مواضيع مشابهة|في نفس السياق|في السياق نفسه|قد يعجبك أيضا|قد يهمك|المزيد حول|ترشيحاتنا',
  // Papers and blogs of Britain and America.
  "related|read also|also read|read more|see also|more on this|more about|more from|more stories|you may also like|you may like|you might also like|recommended|read next|up next|don't miss",
  // Papers of Germany, Austria and Switzerland, mostly in boxes beside and under the text.
  'mehr zum thema|mehr zu diesem thema|mehr lesen über|zum thema|zum selben thema|lesen sie auch|lesen sie mehr|lesen sie hier|auch interessant|das könnte sie|das könnte dich|passend zum|weitere artikel|weitere themen|weitere beiträge|alle artikel zum|ähnliche artikel|verwandte artikel|siehe auch',
  // Papers of Spain and Latin America.
  'te puede interesar|le puede interesar|te recomendamos|lee también|lea también|ver también|noticia relacionada|noticias relacionadas|artículos relacionados|más sobre|no te pierdas',
  // Papers of Italy, in bold between two paragraphs.
  'leggi anche|articoli correlati|notizie correlate|potrebbe interessarti|potrebbero interessarti|ti potrebbe interessare|vedi anche|sullo stesso argomento',
  // Papers of Brazil and Portugal.
  'leia também|leia mais|leia ainda|veja também|artigos relacionados|você pode gostar|mais sobre|não perca',
  // Papers of the Netherlands and Flanders.
  'lees ook|zie ook|bekijk ook|gerelateerde artikelen|meer over|ook interessant',
  // Portals of Poland.
  'czytaj także|czytaj też|zobacz także|zobacz też|przeczytaj także|przeczytaj też|może cię zainteresować',
];

/** Labels of lists of what others read. */
export const POPULAR_WORDS = [
  // Side columns and footers of French, Arabic and English papers.
  'le plus lu|plus lus|les plus consultés|les plus commentés|populaires|tendances|à la une|الأكثر قراءة|الأكثر مشاهدة|الأكثر تصفحا|الأكثر شعبية|الأكثر تداولا|most read|most viewed|most shared|trending|top stories|popular',
  // The same of German, Spanish, Italian, Portuguese, Dutch and Polish ones.
  'meistgelesen|meistgesehen|meistkommentiert|am meisten gelesen|más leído|más leídas|más leídos|más visto|più letti|più popolari|mais lidas|mais lidos|meest gelezen|najczęściej czytane|najpopularniejsze',
];

/** Labels of lists of what came last. */
export const LATEST_WORDS = [
  // Tickers and side columns of French, Arabic and English papers.
  'derniers articles|derniers titres|dernière heure|dernières|flash info|en continu|à suivre|آخر الأخبار|آخر المستجدات|آخر المقالات|أحدث الأخبار|أحدث المقالات|أخبار اليوم|عاجل|latest|breaking|recent posts|recent articles|more news',
  // The same of German, Spanish, Italian, Portuguese, Dutch and Polish ones.
  'neueste|aktuelle meldungen|schlagzeilen|newsticker|últimas noticias|lo último|última hora|ultime notizie|laatste nieuws|net binnen|najnowsze|ostatnie wiadomości',
];

/** Text of a teaser's own link, which says nothing of the story. */
export const READ_MORE_WORDS = [
  // Under teasers of French, Arabic and English papers and of WordPress themes.
  "lire la suite|lire l'article|lire plus|suite|en savoir plus|voir plus|plus|التفاصيل|اقرأ المزيد|المزيد|تتمة|للمزيد|read more|continue reading|learn more|more|details",
  // The same in German, Spanish, Italian, Portuguese, Dutch and Polish.
  'weiterlesen|mehr|zum artikel|leer más|seguir leyendo|ver más|leggi tutto|leggi|continua a leggere|leia mais|ler mais|saiba mais|ver mais|lees meer|lees verder|czytaj|więcej',
];

import { fold } from '../article/fold';

/**
 * Words that pages put around articles, as `fold` leaves them. Arabic, French and English, then what the press in Spanish,
 * German, Italian, Portuguese and Dutch writes.
 */
function oneOf(words: string): string {
  return words
    .split('|')
    .map((word) => fold(word).replace(/[.*+?^${}()[\]\\]/g, '\\$&'))
    .join('|');
}

/** A pattern that matches a folded text that *is* one of `words`. */
function whole(words: string): RegExp {
  return new RegExp(`^(?:${oneOf(words)})$`);
}

/** A pattern that matches a folded text that *begins* with one of `words`, as whole words. */
function leading(words: string): RegExp {
  return new RegExp(`^(?:${oneOf(words)})(?![\\p{L}\\p{N}])`, 'u');
}

/** A pattern that matches a folded text with one of `words` anywhere, as whole words. */
function holding(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(words)})(?![\\p{L}\\p{N}])`, 'u');
}

/** Labels of lists about the same story. */
export const RELATED_LABEL = leading(
  'lire aussi|à lire aussi|à lire également|lire également|lire encore|à lire|voir aussi|à voir aussi|sur le même sujet|sur le même thème|dans la même rubrique|' +
    'articles similaires|articles liés|articles connexes|articles associés|à ne pas manquer|pour aller plus loin|nos articles sur|plus sur ce sujet|vous aimerez aussi|ces articles pourraient vous intéresser|' +
    'اقرأ أيضا|إقرأ أيضا|اقرؤوا أيضا|إقرؤوا أيضا|اقرأ المزيد|طالع أيضا|طالعوا أيضا|شاهد أيضا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|مواد ذات صلة|ذات صلة|مواضيع متعلقة|أخبار متعلقة|مقالات متعلقة|مواضيع مشابهة|مواضيع مرتبطة|في نفس السياق|في السياق نفسه|' +
    'قد يهمك أيضا|قد يعجبك أيضا|ربما يعجبك أيضا|ربما يهمك|قد يهمك|المزيد حول|' +
    "related stories|related articles|related news|related posts|related topics|related content|related|read also|also read|read more|see also|more on this story|more on this|more about|more from|more stories|you may also like|you might also like|you may like|recommended|recommended for you|read next|up next|keep reading|further reading|don't miss|" +
    'lee también|te puede interesar|noticias relacionadas|artículos relacionados|relacionados|más sobre|' +
    'lesen sie auch|auch interessant|mehr zum thema|das könnte sie auch interessieren|weitere artikel|zum thema|lesen sie mehr|' +
    'leggi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare|' +
    'leia também|leia mais|notícias relacionadas|veja também|' +
    'lees ook|lees meer|meer over|gerelateerde artikelen',
);

export const POPULAR_LABEL = holding(
  'les plus lus|le plus lu|plus lus|les plus consultés|les plus partagés|les plus commentés|populaires|tendances|à la une|الأكثر قراءة|الأكثر مشاهدة|الأكثر تصفحا|الأكثر شعبية|الأكثر تداولا|الأكثر تعليقا|' +
    'most read|most popular|most viewed|most shared|most commented|trending|top stories|popular|lo más leído|más leídas|meistgelesen|i più letti|più letti|mais lidas|meest gelezen',
);

export const LATEST_LABEL = holding(
  'dernières nouvelles|dernières infos|dernières actualités|derniers articles|derniers titres|dernières minutes|dernière heure|dernières news|dernières publications|dernières|en continu|fil info|à suivre|آخر الأخبار|أخر الأخبار|آخر المستجدات|آخر المقالات|أحدث الأخبار|أحدث المقالات|أحدث المواضيع|أخبار اليوم|عاجل|' +
    'latest news|latest headlines|latest stories|latest articles|latest|breaking news|breaking|recent posts|recent articles|recent news|more news|últimas noticias|lo último|neueste artikel|aktuelle nachrichten|ultime notizie|últimas|laatste nieuws',
);

/** Labels of paid links; the block under one is an ad. */
export const SPONSORED_LABEL = leading(
  'liens sponsorisés|contenus sponsorisés|contenu sponsorisé|sponsorisé|sponsored links|sponsored content|sponsored|promoted|promoted links|promoted content|ads by|paid content|from around the web|around the web|ailleurs sur le web|recommandé pour vous par|' +
    'محتوى ممول|روابط ممولة|إعلانات ممولة|مقالات ممولة|من حول الويب|patrocinado|anzeige|gesponsert|sponsorizzato|patrocinados|gesponsord',
);

/** What an ad's label says, as the block's whole text: «إعلان» is also a declaration, *annonce* a verb. */
export const AD_LABEL = whole(
  'publicité|pub|annonce|annonces|sponsorisé|publirédactionnel|publireportage|contenu de marque|إعلان|إعلانات|إشهار|ممول|إعلان ممول|محتوى مدفوع|مادة إعلانية|مساحة إعلانية|فضاء إشهاري|' +
    'advertisement|advertisements|ad|ads|sponsored|publicidad|anzeige|werbung|pubblicità|publicidade|advertentie',
);

export const COMMENTS_LABEL = leading(
  'commentaires|commentaire|vos commentaires|réagir|réactions|laisser un commentaire|laissez un commentaire|ajouter un commentaire|التعليقات|تعليقات|تعليق|أضف تعليقا|أضف تعليق|اترك تعليقا|اترك تعليق|شارك برأيك|تعليقات الزوار|تعليقات القراء|' +
    'comments|comment|leave a comment|leave a reply|add a comment|post a comment|join the conversation|join the discussion|comentarios|deja un comentario|kommentare|commenti|lascia un commento|comentários|reacties',
);

export const SHARE_LABEL = leading(
  'partager|partagez|partager sur|partager cet article|imprimer|envoyer par|copier le lien|suivez-nous|nous suivre|suivre|شارك|شاركها|مشاركة|شارك المقال|شارك الخبر|أرسل بالبريد|اطبع|طباعة|انسخ الرابط|تابعنا|تابعونا|تابعوا|' +
    'share|share this|share on|print|email this|copy link|follow us|follow|tweet|compartir|síguenos|teilen|drucken|condividi|stampa|compartilhar|delen|share with',
);

export const NEWSLETTER_TEXT = leading(
  "abonnez-vous|inscrivez-vous|recevez|s'abonner|je m'abonne|newsletter|notre newsletter|اشترك|اشتركوا|سجل في|نشرتنا|النشرة البريدية|احصل على|حمل تطبيق|حملوا تطبيق|" +
    'subscribe|sign up|get our|get the|newsletter|our newsletter|download our app|suscríbete|abonnieren sie|iscriviti|assine|schrijf je in',
);

export const COOKIE_TEXT = holding('cookies|cookie|ملفات تعريف الارتباط|ملفات الارتباط|الكوكيز|traceurs');

/** Tags and topics under an article. */
export const TAGS_LABEL = leading(
  'mots-clés|mots clés|tags|étiquettes|thèmes|sujets|الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدلالية|وسوم|الوسوم|keywords|topics|filed under|tagged|etiquetas|schlagworte|argomenti|temas|onderwerpen',
);

/** Text of a teaser's own link, which says nothing of the story. */
export const READ_MORE_TEXT = leading(
  "lire la suite|lire l'article|lire plus|suite|en savoir plus|voir plus|plus|التفاصيل|اقرأ المزيد|المزيد|تتمة|للمزيد|إقرأ المزيد|read more|continue reading|more|full story|details|leer más|mehr|weiterlesen|continua|leia mais|lees verder",
);

/** The sentence of aggregators that a reader has reported an ad. */
export const REPORT_AD_TEXT = leading(
  "signaler une annonce|merci d'avoir signalé|cette image sera automatiquement|أبلغ عن إشهار|أبلغ عن إعلان|شكرا على الإبلاغ|سيتم حجب هذه الصورة|report inappropriate|thanks for reporting|thank you for reporting|this image will be automatically",
);

/** A link back to where the text was first printed, when its address is on another host. */
export const SOURCE_SENTENCE = holding(
  "depuis sa source|lire l'article original|article original|lire l'original|lire la suite sur|lire l'article complet sur|lire l'article sur|من مصدره|من المصدر|لقراءة الخبر من|الخبر الأصلي|المقال الأصلي|رابط المصدر|رابط الخبر|" +
    'from its source|read the original|original article|read the full story at|read the full article at|originally published|originally appeared|first published|first appeared|view original',
);

/** A word that stands alone before the link: "Source: …". */
export const SOURCE_LABEL = leading('source|sources|المصدر|المصادر|fuente|quelle|fonte|bron');

/**
 * "Published in {paper} on {date}", the mark of a reprint, alone on its line or after the author. The groups are what
 * stands before, the paper (which may itself begin with "Le"), and the date.
 */
export const PUBLISHED_IN_PATTERNS = [
  /^(.*?)(?:^|\s)publie dans\s+(?:(.+)\s)?\s*le\s+((?:\p{L}+\s+)?\d.*)$/u,
  /^(.*?)(?:^|\s)(?:نشر|نشرت|نشره|منشور) في\s+(?:(.+)\s)?\s*(?:يوم|بتاريخ)\s+((?:\p{L}+\s+)?\d.*)$/u,
  /^(.*?)(?:^|\s)published (?:in|by)\s+(?:(.+)\s)?\s*on\s+((?:\p{L}+\s+)?\d.*)$/u,
];

/** Lines without these words can't hold the mark. */
export const PUBLISHED_IN_WORDS = holding('publié dans|نشر في|نشرت في|نشره في|منشور في|published in|published by');

/** Words before an author's name. */
export const BYLINE_START =
  /^(?:par|propos recueillis par|ecrit par|redige par|recueilli par|by|written by|reported by|بقلم|كتب|كتبت|كتبه|كتبها|اعداد|تحرير|ترجمه|حاوره|حاورته|حاورها|por|von|di|da|door)(?:\s*[:/\-–]\s*|\s+)(?=\S)/u;

/** Words of the photographer, the editor on duty and the like: no author's line. */
export const CREDIT_START =
  /^(?:©|\(c\)\s|photos?\s*:|credits?\s*(?:photo)?\s*:|crédits?\s*(?:photo)?\s*:|ph\s*[.:]|تصوير|صوره\s*:|الصوره\s*:|عدسه)/u;

/** Networks on which stories are shared: links to them are no headlines and no sources. */
export const SHARE_HOST_PATTERN =
  /(?:^|\.)(?:facebook\.com|fb\.com|twitter\.com|x\.com|t\.me|telegram\.me|wa\.me|whatsapp\.com|linkedin\.com|pinterest\.\w+|reddit\.com|instagram\.com|youtube\.com|tiktok\.com|flipboard\.com|threads\.net|bsky\.app)$/;

import { fold } from '../article/fold';

/**
 * Words that pages put around articles, as `fold` leaves them. Arabic, French and English.
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
  'lire aussi|lire également|à lire|voir aussi|à voir aussi|sur le même sujet|sur le même thème|dans la même rubrique|' +
    'articles similaires|articles liés|articles connexes|articles associés|à ne pas manquer|vous aimerez aussi|' +
    'اقرأ أيضا|اقرؤوا أيضا|اقرأ المزيد|طالع أيضا|شاهد أيضا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|مواد ذات صلة|ذات صلة|مواضيع متعلقة|أخبار متعلقة|مقالات متعلقة|مواضيع مشابهة|في نفس السياق|في السياق نفسه|' +
    'قد يعجبك أيضا|قد يهمك|المزيد حول|' +
    "related|read also|also read|read more|see also|more on this|more about|more from|you may also like|you may like|recommended|read next|don't miss",
);

export const POPULAR_LABEL = holding(
  'le plus lu|plus lus|les plus consultés|les plus commentés|populaires|tendances|à la une|الأكثر قراءة|الأكثر مشاهدة|الأكثر تصفحا|الأكثر شعبية|الأكثر تداولا|' +
    'most read|most viewed|most shared|trending|top stories|popular',
);

export const LATEST_LABEL = holding(
  'derniers articles|derniers titres|dernière heure|dernières|en continu|à suivre|آخر الأخبار|آخر المستجدات|آخر المقالات|أحدث الأخبار|أحدث المقالات|أخبار اليوم|عاجل|' +
    'latest|breaking|recent posts|recent articles|more news',
);

/** Labels of paid links; the block under one is an ad. */
export const SPONSORED_LABEL = leading(
  'liens sponsorisés|contenus sponsorisés|contenu sponsorisé|sponsorisé|sponsored|promoted|ads by|paid content|from around the web|around the web|' +
    'محتوى ممول|روابط ممولة|إعلانات ممولة|من حول الويب',
);

/** What an ad's label says, as the block's whole text: «إعلان» is also a declaration, *annonce* a verb. */
export const AD_LABEL = whole(
  'publicité|pub|annonce|annonces|sponsorisé|publirédactionnel|publireportage|contenu de marque|إعلان|إعلانات|إشهار|ممول|إعلان ممول|محتوى مدفوع|مادة إعلانية|مساحة إعلانية|فضاء إشهاري|' +
    'advertisement|advertisements|ad|ads|sponsored',
);

export const COMMENTS_LABEL = leading(
  'commentaires|commentaire|réagir|réactions|laisser un commentaire|ajouter un commentaire|التعليقات|تعليقات|تعليقا|أضف تعليقا|اترك تعليق|شارك برأيك|' +
    'comments|leave a comment|add a comment',
);

export const SHARE_LABEL = leading(
  'partager|partagez|imprimer|envoyer par|suivez-nous|nous suivre|suivre|شارك|شاركها|مشاركة|أرسل بالبريد|اطبع|طباعة|تابعنا|تابعونا|تابعوا|' +
    'share|print|follow|tweet',
);

export const NEWSLETTER_TEXT = leading(
  "abonnez-vous|inscrivez-vous|recevez|s'abonner|je m'abonne|newsletter|notre newsletter|اشترك|اشتركوا|سجل في|نشرتنا|النشرة البريدية|احصل على|حمل تطبيق|" +
    'subscribe|sign up|get our|get the|our newsletter',
);

export const COOKIE_TEXT = holding('cookies|cookie|ملفات تعريف الارتباط|ملفات الارتباط|الكوكيز');

/** Tags and topics under an article. */
export const TAGS_LABEL = leading(
  'mots-clés|tags|étiquettes|thèmes|sujets|الكلمات المفتاحية|الكلمات الدلالية|وسوم|الوسوم|keywords|topics|tagged',
);

/** Text of a teaser's own link, which says nothing of the story. */
export const READ_MORE_TEXT = leading(
  "lire la suite|lire l'article|lire plus|suite|en savoir plus|voir plus|plus|التفاصيل|اقرأ المزيد|المزيد|تتمة|للمزيد|read more|continue reading|more|details",
);

/** The sentence of aggregators that a reader has reported an ad. */
export const REPORT_AD_TEXT = leading(
  "signaler une annonce|merci d'avoir signalé|cette image sera automatiquement|أبلغ عن إشهار|أبلغ عن إعلان|شكرا على الإبلاغ|سيتم حجب هذه الصورة|report inappropriate|thanks for reporting|thank you for reporting|this image will be automatically",
);

/** A link back to where the text was first printed, when its address is on another host. */
export const SOURCE_SENTENCE = holding(
  "depuis sa source|article original|lire la suite sur|lire l'article sur|من مصدره|من المصدر|لقراءة الخبر من|الخبر الأصلي|المقال الأصلي|رابط المصدر|رابط الخبر|" +
    'from its source|read the original|original article|read the full story at|originally published|originally appeared|first published|first appeared|view original',
);

/** A word that stands alone before the link: "Source: …". */
export const SOURCE_LABEL = leading('source|sources|المصدر|المصادر');

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
  /^(?:par|propos recueillis par|ecrit par|redige par|recueilli par|by|written by|reported by|بقلم|كتب|كتبت|كتبه|كتبها|اعداد|تحرير|ترجمه|حاوره|حاورته|حاورها|por)(?:\s*[:/\-–]\s*|\s+)(?=\S)/u;

/** Words of the photographer, the agency and the like at the start of a line. */
export const CREDIT_START =
  /^(?:©|\(c\)\s|(?:photo|photos|foto|fotos|image|images|picture|bild|bilder|crédits?|credits?|credit photo|photograph|fotografia|immagine|illustration|copyright|quelle|beeld|photo credit|image credit|file photo)\s*(?:by\s|:|©|par\s|von\s|di\s)|(?:image|photo|picture|media) (?:caption|copyright|credit|source)\b|ph\s*[.:]|تصوير|صوره\s*:|الصوره\s*:|عدسه)/u;

/** A credit at the end of what is written under a picture. */
export const CREDIT_END =
  /(?:\((?:image|photo|picture|pic|foto|bild|credit|source|photograph|via|©|ap photo|afp|reuters|getty|file)\b[^()]{0,80}\)?|[/|(,–-]\s?(?:afp|reuters|ap photo|ap|epa|dpa|imago|keystone|picture alliance|shutterstock|istock(?:photo)?|unsplash|archiv|file)\)?|getty images?\)?|©\s?[^.]{2,50}|\b(?:photo|foto|bild|image|picture|photograph|credit|quelle)\s?:\s?[^.:]{2,60})\.?$/iu;

/** Networks on which stories are shared: links to them are no headlines and no sources. */
export const SHARE_HOST_PATTERN =
  /(?:^|\.)(?:facebook\.com|fb\.com|twitter\.com|x\.com|t\.me|telegram\.me|wa\.me|whatsapp\.com|linkedin\.com|pinterest\.\w+|reddit\.com|instagram\.com|youtube\.com|tiktok\.com|flipboard\.com|threads\.net|bsky\.app)$/;

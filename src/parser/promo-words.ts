import { LETTERS, WORD_END, WORD_START } from '../article/letters';

/*
 * Sentences in which a publisher speaks of itself and not of the story, by two things said together: what is offered, and the
 * call to take it. Folded. Seen on papers of Morocco, France, Germany, Britain, the United States, Spain, Italy, Portugal, the
 * Netherlands.
 */
const OFFERS =
  'newsletters?|news letters?|e-?mail|inbox|postfach|posteingang|boite (?:mail|de reception)|podcasts?|apps?|application|aplicacion|whatsapp|telegram|instagram|facebook|twitter|youtube|tiktok|linkedin|threads|bluesky|google news|google actualites|channel|kanal|chaine|canal|forums?|mailing list|push|notifications?|notificaciones|alerts?|alertes|subscri\\w+|abonnements?|abonnes?|abo|abonnenten|membership|members?|mitglied(?:er|schaft)?|donation|donate|spenden?|don|dons|digital edition|e-?paper|magazine|print edition|rss|feed|preferred source|social media|reseaux sociaux|redes sociales|la nostra redazione|nieuwsbrief|boletin|' +
  'نشرتنا|النشره|النشره البريديه|تطبيق|التطبيق|قناتنا|قناه|صفحتنا|واتساب|تيليغرام|فيسبوك|يوتيوب|انستغرام|تويتر';
/** Calls that name what is offered by themselves, wherever they stand in a sentence. */
const CALLS =
  'sign up|signup|subscribe|follow (?:us|me|@?\\w+ on)|click here|tap here|like us|stay (?:connected|up to date|informed|in touch)|get in touch|let us know|delivered (?:to|straight|directly|through)|' +
  "abonnez-vous|inscrivez-vous|suivez(?:-nous)?|rejoignez(?:-nous)?|telechargez|s'abonner|s'inscrire|soutenez|contactez-nous|" +
  'abonnier\\w*|anmeld\\w*|folg(?:en sie|t|e) uns|unterstutz(?:en sie|e|t) uns|jetzt|hier geht|' +
  'suscribete|siguenos|unete|descarga|apuntate|iscriviti|seguici|scarica|subscreva|inscreva-se|baixe|schrijf je in|volg ons|meld je aan|' +
  'اشترك|اشتركوا|تابعنا|تابعونا|تابعوا|انضم الي|انضموا|للاشتراك';

/** Calls only where a sentence begins with them. */
const OPENING_CALLS =
  'follow|join|download|get|register|support|keep up|check out|listen|tell us|contact|e-?mail|send|help us|become|add us|want|love|watch|read|recevez|retrouvez|ecrivez|cliquez|lesen sie|horen sie|schreiben sie|erhalten sie|melden sie|recibe|sigue|ricevi|segui|siga|receba|حمل|حملوا';

/** What pages say in place of something that isn't shown: an embed without consent, a player without script. */
const PLACEHOLDERS =
  'eingebettete inhalte|externen? inhalt\\w*|empfohlener redaktioneller inhalt|personenbezogene daten|javascript|slideshow|diaporama|your browser does not|votre navigateur|ihr browser|tu navegador|contenu bloque|accepter les cookies|this video|video player|playback|autoplay|loading\\.?\\.?\\.?|chargement|wird geladen|متصفحك|جاري التحميل';

/** Notices that stand under an article. */
const NOTICES =
  'all rights reserved|tous droits reserves|alle rechte vorbehalten|todos los derechos|tutti i diritti|todos os direitos|جميع الحقوق محفوظه|terms of (?:use|service)|privacy policy|affiliate (?:links?|commission)|earn (?:us )?a (?:small )?commission|views expressed|opinions expressed|les opinions exprimees|الاراء الوارده|this (?:article|story|post) (?:was )?(?:originally|first|has been)|originally (?:published|appeared)|report an? (?:error|correction|typo|mistake)|(?:spotted|spot|found) an? (?:error|mistake|typo)|(?:repere|constate|trouve|vu|signale[rz]) une (?:erreur|faute|coquille)|' +
  'fehler (?:gefunden|entdeckt|melden)|(?:detectado|encontrado) (?:un|algun) error|segnala(?:re)? (?:un )?errore|fout gezien|الابلاغ عن خطا|ابلغ عن خطا|(?:cet article|this (?:article|story)) (?:est paru|first appeared|is taken|est extrait)[^.]*newsletter|informations qui ne sont plus a jour|' +
  'corrections?:|reporting by|contributed to this (?:report|story|article)|a contribue a cet article|editing by|our standards|additional reporting|rédaction|photo credits?|with inputs? from|with agencies|avec agences|mit material von|mit informationen (?:der|von)|licensing rights|reprints?|disclaimer';

function holding(words: string): RegExp {
  return new RegExp(`${WORD_START}(?:${words})${WORD_END}`);
}

export const OFFER = holding(OFFERS);
export const CALL = new RegExp(`${holding(CALLS).source}|(?:^|[.!?:]\\s+)(?:${OPENING_CALLS})${WORD_END}`);
export const PLACEHOLDER = holding(PLACEHOLDERS);
export const NOTICE = holding(NOTICES);

/** What pages say of money that their links bring in. */
export const AFFILIATE =
  /(?:earns?|receives?|get) (?:us )?(?:an? )?(?:small |affiliate )?commissions?|affiliate (?:links?|ones|commissions?|partners?|disclosure)|liens? (?:affilies?|d'affiliation)|affiliate-?links?|روابط تابعه|عموله/;

/** Labels after which nothing of the article comes. */
export const END_LABEL = new RegExp(
  `^(?:${[
    `disclaimer|about the authors?|about us|about [${LETTERS} ]{2,30}`,
    'more (?:from|on|in|about|news|stories|to explore)\\b.*|related\\b.*|read (?:more|next|also)\\b.*|you (?:may|might) also\\b.*|recommended\\b.*|latest\\b.*|popular\\b.*|most (?:read|popular|viewed)\\b.*|trending\\b.*|share (?:this|the|on)?\\b.*|follow\\b.*|comments?|leave a (?:comment|reply)|subscribe\\b.*|newsletter\\b.*|tags?|topics?|filed under|sponsored\\b.*|advertisement|contact(?: us)?|get in touch|recent (?:posts|articles|blogs)|next (?:article|post|up)|previous (?:article|post)|see also|further reading|explore more|author|written by|join the (?:conversation|discussion)|what to read next|editor.?s picks?',
    'a propos\\b.*|sur le meme (?:sujet|theme)|lire aussi\\b.*|a lire\\b.*|voir aussi\\b.*|partager\\b.*|commentaires?|suivez\\b.*|mots.?cles|articles? (?:similaires|lies|connexes|associes)|plus d.(?:articles|infos)\\b.*|dans la meme rubrique|vous aimerez\\b.*|a voir\\b.*|les plus lus|reagir|nos (?:derniers|autres) articles|l.auteur',
    'uber (?:den|die) autor\\w*|mehr zum thema\\b.*|mehr (?:aus|von|uber)\\b.*|lesen sie auch\\b.*|das konnte\\b.*|auch interessant|weitere (?:artikel|themen|meldungen|nachrichten)\\b.*|themen|schlagworte|kommentare?|teilen|newsletter\\b.*|meistgelesen\\w*|passend zum thema|zum thema|stand:.*',
    'temas|mas (?:noticias|informacion|sobre)\\b.*|te puede interesar|lee tambien|noticias relacionadas|comentarios|etiquetas|compartir|sobre el autor|leggi anche|potrebbe interessarti|articoli correlati|commenti|condividi|leia (?:tambem|mais)|veja tambem|noticias relacionadas|comentarios|compartilhe|lees (?:ook|meer|verder)|meer (?:over|nieuws)|reacties|deel dit\\b.*|gerelateerd\\w*|les ogsa|mer om|las mer|czytaj (?:tez|takze|wiecej)|zobacz takze|etiketler',
    'اقرا ايضا.*|مواضيع (?:ذات صله|متعلقه|مشابهه).*|اخبار (?:ذات صله|متعلقه)|مقالات (?:ذات صله|مشابهه)|شاهد ايضا.*|قد يهمك.*|قد يعجبك.*|التعليقات|تعليقات|شارك.*|وسوم|الوسوم|الكلمات (?:المفتاحيه|الدلاليه).*|المزيد.*|عن الكاتب|الاكثر قراءه|اخر الاخبار',
  ].join('|')})$`,
);

/** What stands on buttons and counters of galleries and players, and over advertisements. */
export const CONTROL =
  /^(?:close|caption|video|videos|audio|photo|photos|gallery|play|pause|next|previous|prev|expand|collapse|show (?:more|less|all)|view (?:gallery|all|more|comments)|read more|more|share|print|save|advert(?:isement)?|anzeige|werbung|publicite|publicidad|pubblicita|publicidade|advertentie|reklama|reclame|continue reading(?: below)?|back to gallery|order reprints?|text size|taille du texte|retour a la galerie|حجم الخط|article continues below.*|scroll to continue.*|story continues.*|fermer|suivant|precedent|agrandir|voir plus|lire la suite|image \d+ (?:of|\/) \/? ?\d+|(?:photo|slide|bild|foto|image) \d+ ?(?:of|\/|sur|von|de|di) ?\d+|\d+ ?\/ ?\d+|\d+ (?:comments?|shares?|min read|commentaires?|kommentare?)|اغلاق|التالي|السابق|اعلان|المزيد)$/;

/** "Read also: …" at the start of a line that leads elsewhere. */
export const TEASER_START = new RegExp(
  `^\\(?(?:read (?:more|also|next)|also read|see (?:more|also)|related|more|watch|listen|also on [${LETTERS}.]+|dont miss|don't miss|click here|lire aussi|a lire(?: aussi)?|voir aussi|lire egalement|leggi anche|lesen sie (?:auch|mehr)|auch interessant|mehr(?: zum thema)?|zum artikel|zum thema|lee tambien|te puede interesar|mas informacion|leia (?:tambem|mais)|lees (?:ook|meer)|les ogsa|las (?:mer|ocksa)|czytaj (?:tez|takze|wiecej)|اقرا ايضا|اقراوا ايضا|شاهد ايضا|طالع ايضا|للمزيد|اقرا المزيد|انظر ايضا)${WORD_END}`,
);

/** What a date beside the text is the date of. */
export const SAYS_PUBLISHED = /publi|updat|mis a jour|erstellt|aktualis|veroff|actualiz|pubblic|aggiorn|نشر|تحديث/;

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
  'all rights reserved|tous droits reserves|alle rechte vorbehalten|todos los derechos|tutti i diritti|todos os direitos|جميع الحقوق محفوظه|terms of (?:use|service)|privacy policy|affiliate (?:links?|commission)|earn (?:us )?a (?:small )?commission|views expressed|opinions expressed|les opinions exprimees|الاراء الوارده|this (?:article|story|post) (?:was )?(?:originally|first|has been)|originally (?:published|appeared)|report an? (?:error|correction|typo)|signaler une erreur|fehler (?:gefunden|melden)|corrections?:|reporting by|editing by|our standards|additional reporting|rédaction|photo credits?|with inputs? from|with agencies|avec agences|mit material von|mit informationen (?:der|von)|licensing rights|reprints?|disclaimer';

function holding(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');
}

export const OFFER = holding(OFFERS);
export const CALL = new RegExp(`${holding(CALLS).source}|(?:^|[.!?:]\\s+)(?:${OPENING_CALLS})(?![\\p{L}\\p{N}])`, 'u');
export const PLACEHOLDER = holding(PLACEHOLDERS);
export const NOTICE = holding(NOTICES);

/** Labels after which nothing of the article comes, besides those of related stories, comments, share links, tags and newsletters. */
export const END_LABEL =
  /^(?:disclaimer|about [\p{L} ]{2,30}|more (?:in|news|to explore)\b.*|latest\b.*|popular\b.*|most (?:read|popular|viewed)\b.*|trending\b.*|filed under|sponsored\b.*|advertisement|contact(?: us)?|get in touch|recent (?:posts|articles|blogs)|(?:next|previous) (?:article|post|up)|further reading|explore more|author|written by|what to read next|editor.?s picks?|a propos\b.*|plus d.(?:articles|infos)\b.*|a voir\b.*|les plus lus|nos (?:derniers|autres) articles|l.auteur|uber d\w+ autor\w*|mehr (?:aus|von|uber)\b.*|weitere (?:meldungen|nachrichten)\b.*|meistgelesen\w*|stand:.*|sobre el autor|mas (?:noticias|informacion)\b.*|meer nieuws|gerelateerd\w*|les ogsa|mer om|las mer|czytaj .*|zobacz takze|etiketler|المزيد.*|عن الكاتب|الاكثر قراءه|اخر الاخبار)$/u;

/** What stands on buttons and counters of galleries and players, and over advertisements. */
export const CONTROL =
  /^(?:close|caption|video|videos|audio|photo|photos|gallery|play|pause|next|previous|prev|expand|collapse|show (?:more|less|all)|view (?:gallery|all|more|comments)|read more|more|share|print|save|advert(?:isement)?|anzeige|werbung|publicite|publicidad|pubblicita|publicidade|advertentie|reklama|reclame|continue reading(?: below)?|article continues below.*|scroll to continue.*|story continues.*|fermer|suivant|precedent|agrandir|voir plus|lire la suite|image \d+ (?:of|\/) \/? ?\d+|(?:photo|slide|bild|foto|image) \d+ ?(?:of|\/|sur|von|de|di) ?\d+|\d+ ?\/ ?\d+|\d+ (?:comments?|shares?|min read|commentaires?|kommentare?)|اغلاق|التالي|السابق|اعلان|المزيد)$/u;

/** "See more: …" at the start of a line that leads elsewhere, besides labels of related stories. */
export const TEASER_START =
  /^(?:see more|more|watch|listen|also on [\p{L}.]+|click here|mehr|zum artikel|mas informacion|lees (?:meer|verder)|les ogsa|las (?:mer|ocksa)|czytaj|للمزيد|انظر ايضا)(?!\p{L})/u;

/** What a date beside the text is the date of. */
export const SAYS_PUBLISHED = /publi|updat|mis a jour|erstellt|aktualis|veroff|actualiz|pubblic|aggiorn|نشر|تحديث/;

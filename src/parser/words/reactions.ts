/** Labels that open a page's comments. */
export const COMMENTS_WORDS = [
  // Papers in French and Arabic, WordPress themes among them.
  'commentaires|commentaire|vos commentaires|réagir|réactions|laisser un commentaire|ajouter un commentaire|التعليقات|تعليقات|تعليقا|أضف تعليقا|اترك تعليق|شارك برأيك',
  // Papers and blogs in English. French "comment" is how, and begins headlines.
  'comments|leave a comment|leave a reply|add a comment|post a comment|join the conversation|join the discussion',
  // Papers in German, Spanish, Italian, Portuguese, Dutch and Polish.
  'kommentare|kommentar|kommentieren|comentarios|deja un comentario|commenti|lascia un commento|pubblica un commento|partecipa alla discussione|deixe um comentário|deixe seu comentário|reacties|reageer|komentarze|dodaj komentarz',
];

/** Buttons by which a story is sent on, and invitations to follow. */
export const SHARE_WORDS = [
  // Bars under titles and under texts of the French and Arabic press.
  'partager|partagez|imprimer|envoyer par|copier le lien|suivez-nous|nous suivre|suivre|شارك|شاركها|مشاركة|أرسل بالبريد|اطبع|طباعة|تابعنا|تابعونا|تابعوا',
  // The same bars in English. "Print" and "Share" also open sentences; who asks looks at the length.
  'share|print|follow|tweet|copy link',
  // In German, Spanish, Italian, Portuguese, Dutch and Polish. German "Folgen" alone are consequences.
  'teilen|artikel teilen|drucken|link kopieren|folgen sie|compartir|comparte|imprimir|síguenos|condividi|seguici|compartilhe|compartilhar|partilhar|siga-nos|delen|deel dit|volg ons|udostępnij|drukuj',
];

/** First words of what asks for an address, an app or a subscription. */
export const NEWSLETTER_WORDS = [
  // Boxes between the paragraphs of French and Arabic papers.
  "abonnez-vous|inscrivez-vous|recevez|s'abonner|je m'abonne|newsletter|notre newsletter|اشترك|اشتركوا|سجل في|نشرتنا|النشرة البريدية|احصل على|حمل تطبيق",
  // The same of papers and blogs in English.
  'subscribe|sign up|get our|get the|our newsletter',
  // Of German, Spanish, Italian, Portuguese, Dutch and Polish ones.
  'abonnieren|jetzt abonnieren|melden sie sich|suscríbete|iscriviti|abbonati|inscreva-se|subscreva|assine|schrijf je in|abonneer|meld je aan|zapisz się',
];

/** Words of cookie notices, anywhere in them. Latin letters write the thing in one way. */
export const COOKIE_WORDS = ['cookies|cookie|ملفات تعريف الارتباط|ملفات الارتباط|الكوكيز'];

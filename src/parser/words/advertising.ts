/** Labels of paid links; the block under one is an ad. */
export const SPONSORED_WORDS = [
  // Rows of paid teasers under articles of French, English and Arabic papers.
  'liens sponsorisés|contenus sponsorisés|contenu sponsorisé|sponsorisé|sponsored|promoted|ads by|paid content|from around the web|around the web|محتوى ممول|روابط ممولة|إعلانات ممولة|من حول الويب',
  // The same networks on German, Spanish, Italian, Portuguese, Dutch and Polish papers.
  'gesponsert|mehr aus dem web|contenido patrocinado|patrocinado|contenuto sponsorizzato|contenuti sponsorizzati|sponsorizzato|conteúdo patrocinado|gesponsord|aangeboden door|materiał sponsorowany|artykuł sponsorowany',
];

/** What an ad's label says, as the block's whole text: «إعلان» is also a declaration, *annonce* and *anzeige* more than ads. */
export const AD_WORDS = [
  // Above banners, and over advertorials, of the French and Arabic press.
  'publicité|pub|annonce|annonces|sponsorisé|publirédactionnel|publireportage|contenu de marque|إعلان|إعلانات|إشهار|ممول|إعلان ممول|محتوى مدفوع|مادة إعلانية|مساحة إعلانية|فضاء إشهاري|برعاية',
  // Above banners of English, German, Spanish, Italian, Portuguese, Dutch and Polish papers.
  'advertisement|advertisements|advertising|ad|ads|sponsored|anzeige|anzeigen|werbung|publicidad|anuncio|pubblicità|publicidade|anúncio|advertentie|advertenties|reklama',
];

/** Sentences of aggregators about an ad that a reader has reported. */
export const REPORT_AD_WORDS = [
  // Maghress and its sisters, under each banner.
  "signaler une annonce|merci d'avoir signalé|cette image sera automatiquement|أبلغ عن إشهار|أبلغ عن إعلان|شكرا على الإبلاغ|سيتم حجب هذه الصورة",
  // The same platforms in English.
  'report inappropriate|thanks for reporting|thank you for reporting|this image will be automatically',
];

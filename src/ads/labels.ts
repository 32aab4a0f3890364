import { fold } from '../article/fold';

/** What the aggregators and papers call their own way of reporting an ad. */
const REPORTS = new Set(
  [
    'signaler une annonce inappropriée|signaler une publicité inappropriée|signaler cette annonce|signaler cette publicité',
    'أبلغ عن إشهار غير لائق|أبلغ عن إعلان غير لائق|الإبلاغ عن إعلان غير لائق|أبلغ عن هذا الإعلان',
    'report inappropriate advertisement|report an inappropriate ad|report this ad|report ad',
  ]
    .join('|')
    .split('|')
    .map(fold),
);
const LABELS = new Set(
  [
    'إعلان|إعلانات|إعلان ممول|إعلان مدفوع|إشهار|اشهار|ممول|محتوى ممول|محتوى مدفوع|مادة إعلانية|مساحة إعلانية|فضاء إشهاري|برعاية|روابط ممولة|من حول الويب',
    'publicité|pub|annonce|annonces|sponsorisé|contenu sponsorisé|contenus sponsorisés|liens sponsorisés|publirédactionnel|annonce sponsorisée|partenaire',
    'advertisement|advertisements|advertising|ad|ads|sponsored|promoted|paid content|ads by google|around the web',
    // What closes an ad is not text of its own.
    '×|x|✕|fermer|إغلاق|close|adchoices|choix d’annonces',
  ]
    .join('|')
    .split('|')
    .map(fold)
    .concat(...REPORTS),
);
const LONGEST = 40;
const NOT_LABELS = new Set(['×', 'x', '✕', 'fermer', 'إغلاق', 'close', 'partenaire'].map(fold));

/** Whether a text is a label of ads, and nothing else: «إعلان», "Sponsorisé · Marque" isn't. */
export function isLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text);
  return LABELS.has(folded) && !NOT_LABELS.has(folded);
}

/** Whether a text beside an ad belongs to it: a label, or what closes or reports the ad. */
export function belongsToAd(text: string): boolean {
  return text.length <= LONGEST && (text.trim() === '' || LABELS.has(fold(text)));
}

/** Whether a text is that of a page's own button that reports an ad. */
export function isReport(text: string): boolean {
  return text.length <= LONGEST && REPORTS.has(fold(text));
}

/**
 * Names of the months after folding, January first, with the short forms that papers write. Word by word: English and
 * German, French, Spanish, Portuguese, Italian, Dutch, Polish; then the Arabic of Egypt and the Gulf, of Morocco, of Algeria
 * and Tunisia, of the Levant.
 */
export const MONTHS = [
  'january januar jan janvier janv enero ene janeiro gennaio gen januari stycznia janner يناير جانفي|كانون الثاني',
  'february februar feb fevrier fevr febrero fevereiro fev febbraio februari lutego فبراير فيفري|شباط',
  'march marz mar mrz mars marzo marco maart mrt marca مارس|اذار',
  'april apr avril avr abril abr aprile kwietnia ابريل افريل|نيسان',
  'may mai mayo maio maggio mag mei maja مايو ماي|ايار',
  'june juni jun juin junio junho giugno giu czerwca يونيو جوان|حزيران',
  'july juli jul juillet juil julio julho luglio lug lipca يوليو يوليوز جويليه|تموز',
  'august aug aout agosto ago augustus sierpnia اغسطس غشت اوت|اب',
  'september sep sept septembre septiembre setembro set settembre wrzesnia سبتمبر شتنبر|ايلول',
  'october oktober oct okt octobre octubre outubro out ottobre ott pazdziernika اكتوبر|تشرين الاول',
  'november nov novembre noviembre novembro listopada نوفمبر نونبر|تشرين الثاني',
  'december dezember dec dez decembre diciembre dic dezembro dicembre grudnia ديسمبر دجنبر|كانون الاول',
];

/** Words after which a line gives the day of a change, not of publication. */
export const UPDATED_WORDS =
  'updated|last modified|modified|mis a jour|modifie|aktualisiert|geandert|actualizado|aggiornato|atualizado|bijgewerkt|aktualizacja|maj|اخر تحديث|تحديث|محدث';

/** Words after which a line gives the day of publication. */
export const PUBLISHED_WORDS =
  'published|posted|publie|paru|veroffentlicht|erschienen|publicado|pubblicato|gepubliceerd|opublikowano|نشر|نشرت|تاريخ النشر';

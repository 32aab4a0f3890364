/**
 * Names of the months after folding, January first, with the short forms that papers write. Word by word: English and
 * German, French, Spanish, Portuguese, Italian, Dutch; then the Arabic of Egypt and the Gulf, of Morocco, of Algeria
 * and Tunisia, of the Levant.
 */
export const MONTHS = [
  'january januar jan janvier janv enero janeiro gennaio januari يناير جانفي|كانون الثاني',
  'february februar feb fevrier fevr febrero fevereiro febbraio februari فبراير فيفري|شباط',
  'march marz mar mrz mars marzo marco maart mrt مارس|اذار',
  'april apr avril avr abril abr aprile ابريل افريل|نيسان',
  'may mai mayo maio maggio mei مايو ماي|ايار',
  'june juni jun juin junio junho giugno يونيو جوان|حزيران',
  'july juli jul juillet juil julio julho luglio يوليو يوليوز جويليه|تموز',
  'august aug aout agosto augustus اغسطس غشت اوت|اب',
  'september sep sept septembre septiembre setembro settembre سبتمبر شتنبر|ايلول',
  'october oktober oct okt octobre octubre outubro ottobre اكتوبر|تشرين الاول',
  'november nov novembre noviembre novembro نوفمبر نونبر|تشرين الثاني',
  'december dezember dec decembre diciembre dezembro dicembre ديسمبر دجنبر|كانون الاول',
];

/** Words after which a line gives the day of a change, not of publication. */
export const UPDATED_WORDS =
  'updated|modified|mis a jour|modifie|aktualisiert|actualizado|aggiornato|atualizado|bijgewerkt|تحديث';

/** Words after which a line gives the day of publication. */
export const PUBLISHED_WORDS = 'published|posted|publie|veroffentlicht|publicado|pubblicato|gepubliceerd|نشر|النشر';

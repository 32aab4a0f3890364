import { findDate } from '../article/dates';
import { LETTERS, WORD_END, WORD_START } from '../article/letters';
import { foldedText, type Line } from './page';

/** Words that stand beside a date: months, days, zones, "published", "updated", in the languages whose press we know. Folded. */
const WORDS = new RegExp(
  `${WORD_START}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|\\w*(?:uary|ember|ober|august|april|march|june|july)|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|februar|marz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\\w{2,9}(?:day|tag|woch)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mon|tue|wed|thu|fri|sat|sun|am|pm|a|at|on|the|le|la|de|du|of|um|am|uhr|h|min|utc|gmt|edt|est|cst|pst|bst|cet|ist|amt|hst|published|updated|last|first|publie|mis|jour|modifie|cree|erstellt|aktualisiert|veroffentlicht|zuletzt|zuerst|stand|publicado|actualizado|publicerad|uppdaterad|pubblicato|aggiornato|posted|original|originally|date|read|lecture|minutes?|mins?|نشر|في|يوم|اخر|تحديث|الساعه)${WORD_END}`,
  'g',
);
const SIGNS = new RegExp(`\\d+(?:st|nd|rd|th|er|º)?|[^${LETTERS}\\s]`, 'g');

const LONGEST = 140;

/** Letters that may be left when the date and its words are taken away: a place, a paper. */
const MOST_LEFT = 16;

/** Whether a line says when the text was published, and little else. */
export function isDateline(line: Line): boolean {
  if (line.text.length > LONGEST || line.level > 0 || !/\d/.test(line.text)) return false;
  if (findDate(line.text) === null && !/\d{1,2}[:h.]\d{2}/.test(line.text)) return false;
  const left = foldedText(line).replace(SIGNS, ' ').replace(WORDS, ' ').replace(/\s+/g, ' ').trim();
  return left.length <= MOST_LEFT;
}

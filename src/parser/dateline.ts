import { findDate } from '../article/dates';
import { MONTHS, PUBLISHED_WORDS, UPDATED_WORDS } from '../article/months';
import { foldedText, type Line } from './page';

/** Words that stand beside a date, besides those of months, of publication and of changes: days, zones, prepositions. Folded. */
const WORDS = new RegExp(
  `(?<!\\p{L})(?:${MONTHS.join(' ').replace(/ /g, '|')}|${UPDATED_WORDS}|${PUBLISHED_WORDS}|\\p{L}{2,9}(?:day|tag|woch|di)|dimanche|mon|tue|wed|thu|fri|sat|sun|am|pm|a|at|on|the|le|la|de|du|of|um|uhr|h|min|utc|gmt|[ecmp][ds]t|ist|amt|hst|last|first|jour|cree|erstellt|zuletzt|zuerst|stand|publicerad|uppdaterad|original|originally|date|read|lecture|minutes?|mins?|في|يوم|اخر|الساعه)(?!\\p{L})`,
  'gu',
);

const LONGEST = 140;

/** Letters that may be left when the date and its words are taken away: a place, a paper. */
const MOST_LEFT = 16;

/** Whether a line says when the text was published, and little else. */
export function isDateline(line: Line): boolean {
  if (line.text.length > LONGEST || line.level > 0 || !/\d/.test(line.text)) return false;
  if (findDate(line.text) === null && !/\d{1,2}[:h.]\d{2}/.test(line.text)) return false;
  const left = foldedText(line)
    .replace(/\d+(?:st|nd|rd|th|er|º)?|\p{P}|\|/gu, ' ')
    .replace(WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return left.length <= MOST_LEFT;
}

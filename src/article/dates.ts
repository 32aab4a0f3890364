import { fold, latinDigits } from './fold';

/** Month names after folding, January first: English, French, Arabic of the Maghreb and of Egypt and the Gulf. */
const MONTHS = [
  'january jan janvier janv يناير جانفي',
  'february feb fevrier fevr فبراير فيفري',
  'march mar mars مارس',
  'april apr avril avr ابريل افريل',
  'may mai ماي مايو',
  'june jun juin يونيو جوان',
  'july jul juillet juil يوليوز يوليو جويليه',
  'august aug aout غشت اغسطس اوت',
  'september sep sept septembre شتنبر سبتمبر',
  'october oct octobre اكتوبر',
  'november nov novembre نونبر نوفمبر',
  'december dec decembre دجنبر ديسمبر',
].map((names) => names.split(' '));

const MONTH_NUMBER = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const ISO_PATTERN =
  /(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const DAY_FIRST_PATTERN = /(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?!\d)/;
const NAMED_PATTERN = /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(?:of\s+)?(\p{L}+)\.?[,،]?\s+(\d{4})(?!\d)/u;
const MONTH_FIRST_PATTERN = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;

/** `YYYY-MM-DD`, or `null` for a day that no calendar has. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * The first date that `text` gives, in ISO, in numbers (day first, as the press of these countries writes) or in words of
 * Arabic, French and English: `YYYY-MM-DD`, with time only when the text has one with its offset. Never shifted
 * by zone. `null` when there is none.
 */
export function findDate(text: string): string | null {
  const plain = latinDigits(text);
  const iso = ISO_PATTERN.exec(plain);
  if (iso) {
    const [, year, month, day, hour, minute, second, offset] = iso;
    const date = isoDay(Number(year), Number(month), Number(day));
    if (date && hour && minute && offset) {
      const zone = offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
      return `${date}T${hour}:${minute}:${second ?? '00'}${zone}`;
    }
    if (date) return date;
  }
  const dayFirst = DAY_FIRST_PATTERN.exec(plain);
  if (dayFirst) return isoDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const folded = fold(plain);
  const named = NAMED_PATTERN.exec(folded);
  if (named) return isoDay(Number(named[3]), MONTH_NUMBER.get(named[2] ?? '') ?? 0, Number(named[1]));
  const monthFirst = MONTH_FIRST_PATTERN.exec(folded);
  if (monthFirst)
    return isoDay(Number(monthFirst[3]), MONTH_NUMBER.get(monthFirst[1] ?? '') ?? 0, Number(monthFirst[2]));
  return null;
}

import { fold, latinDigits } from './fold';
import { WORD_END, WORD_START } from './letters';
import { MONTHS, PUBLISHED_WORDS, UPDATED_WORDS } from './months';

const MONTH_NUMBER = new Map(
  MONTHS.flatMap((names, index) => {
    // After the bar stands one name, which may be of two words.
    const [words = '', name = ''] = names.split('|');
    return [...words.split(' '), name].map((each) => [each, index + 1] as const);
  }),
);

const ISO_PATTERN =
  /(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const DAY_FIRST_PATTERN = /(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?!\d)/;
const NAMED_PATTERN =
  /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|º|°)?\.?[\s/-]+(?:(?:of|de|من) )?([a-zء-ي]+(?: (?:الاول|الثاني))?)\.?[,،]?[\s/-]+(?:del? )?(\d{4})(?!\d)/;
const MONTH_FIRST_PATTERN = /([a-zء-ي]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/;

const PUBLISHED = `${WORD_START}(?:${PUBLISHED_WORDS})${WORD_END}`;
const PUBLISHED_PATTERN = new RegExp(PUBLISHED);
const UPDATED_PATTERN = new RegExp(`${WORD_START}(?:${UPDATED_WORDS})${WORD_END}.*?(?=${PUBLISHED}|$)`);

/** `YYYY-MM-DD`, or `null` for a day that no calendar has. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * The first date that `text` gives, in ISO, in numbers (day first, as the press of most countries writes, unless only the
 * American order makes a day) or in words of Arabic, French, English, German, Spanish, Italian, Portuguese, Dutch and
 * Polish: `YYYY-MM-DD`, with time only when the text has one with its offset. Never shifted by zone. `null` when there is none.
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
  const numbers = DAY_FIRST_PATTERN.exec(plain);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
    return second > 12 ? isoDay(year, first, second) : isoDay(year, second, first);
  }
  const folded = fold(plain);
  const named = NAMED_PATTERN.exec(folded);
  const month = MONTH_NUMBER.get(named?.[2] ?? '');
  if (named && month) return isoDay(Number(named[3]), month, Number(named[1]));
  const monthFirst = MONTH_FIRST_PATTERN.exec(folded);
  if (monthFirst)
    return isoDay(Number(monthFirst[3]), MONTH_NUMBER.get(monthFirst[1] ?? '') ?? 0, Number(monthFirst[2]));
  return null;
}

/** A date of publication that a line shows. */
export interface ShownDate {
  date: string;
  /** Whether the line says by a word that it is the day of publication. */
  isSaid: boolean;
}

/** The first date in `text` that isn't the day of a change: "Updated 3 May 2024. Published 1 May 2024" was published on the first. */
export function findPublishedDate(text: string): ShownDate | null {
  if (!/[\d٠-٩۰-۹]{4}/.test(text)) return null;
  const folded = fold(latinDigits(text));
  const isUpdate = UPDATED_PATTERN.test(folded);
  const date = findDate(isUpdate ? folded.replace(UPDATED_PATTERN, '') : text);
  return date ? { date, isSaid: PUBLISHED_PATTERN.test(folded) } : null;
}

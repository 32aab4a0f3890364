import { madeOnce } from './made-once';
import { spokenDay } from './spoken-day';

/** Where and for whom a date is drawn. */
export interface DatePlace {
  /** Language of the article, BCP 47. */
  lang: string;
  /** Country of the page's papers, ISO 3166-1: it decides the names of months. `null` when it isn't known. */
  country: string | null;
  /** The article's text: it decides the digits where a country uses both kinds. */
  text: string;
}

const YEAR_MS = 365.25 * 24 * 3600 * 1000;
const LATIN_DIGIT_COUNTRIES = ['MA', 'DZ', 'TN'];

/**
 * A published time in words: "2 juillet 2025", with its age beside it when older than a year; `null` for what is no date.
 * The day is the one that the page gives, in no one's time zone.
 */
export function displayDate(
  publishedTime: string,
  place: DatePlace,
  now: Date,
): { date: string; age: string | null } | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedTime) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number.isNaN(date.getTime())) return null;
  const locale = localeOf(place);
  const words = dayFormat(locale).format(date);
  const years = Math.floor((now.getTime() - date.getTime()) / YEAR_MS);
  return {
    date: spokenDay(words, locale),
    age: years >= 1 ? ageFormat(locale).format(-years, 'year') : null,
  };
}

const dayFormat = madeOnce(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' }),
);
const ageFormat = madeOnce((locale) => new Intl.RelativeTimeFormat(locale));

function localeOf({ lang, country, text }: DatePlace): string {
  const language = lang.split('-')[0]?.toLowerCase() ?? lang;
  if (language === 'ar') {
    const isLatin = (country && LATIN_DIGIT_COUNTRIES.includes(country)) || !usesArabicDigits(text);
    return `ar${country ? `-${country}` : ''}-u-nu-${isLatin ? 'latn' : 'arab'}`;
  }
  // No country here writes English dates the American way, which is what browsers make of en-EG.
  if (language === 'en' && country) return 'en-001';
  return country ? `${language}-${country}` : lang;
}

function usesArabicDigits(text: string): boolean {
  const arabic = text.match(/[٠-٩]/g)?.length ?? 0;
  return arabic > (text.match(/[0-9]/g)?.length ?? 0);
}

import { madeOnce } from './made-once';
import { spokenDay } from './spoken-day';

/** The day on which something was: "24 November 2026", « 1er novembre 2026 ». */
export function displayDay(time: Date, lang: string): string {
  return spokenDay(wholeDay(localeOf(lang)).format(time), lang);
}

/** The time of day at which something was, with the day when it was another: "8:10", « 8 h 10 », "24 November, 8:10". */
export function displayTime(time: Date, now: Date, lang: string): string {
  if (time.toDateString() === now.toDateString()) return clock(time, lang);
  return joined(spokenDay(dayOfYear(localeOf(lang)).format(time), lang), clock(time, lang), lang);
}

/** Day and time at which something was, whenever that is read: "24 November 2026, 8:10". */
export function displayMoment(time: Date, lang: string): string {
  return joined(displayDay(time, lang), clock(time, lang), lang);
}

const wholeDay = madeOnce((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory' }));
const dayOfYear = madeOnce((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }));
const timeOfDay = madeOnce(
  (locale) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }),
);

function joined(day: string, hours: string, lang: string): string {
  return `${day}${lang === 'ar' ? '،' : ','} ${hours}`;
}

function clock(time: Date, lang: string): string {
  const hours = timeOfDay(localeOf(lang))
    .format(time)
    .replace(/^0(?=\d)/, '');
  return lang === 'fr' ? hours.replace(':', '\u00a0h\u00a0') : hours;
}

function localeOf(lang: string): string {
  return lang === 'ar' ? 'ar-u-nu-latn' : lang === 'en' ? 'en-001' : lang;
}

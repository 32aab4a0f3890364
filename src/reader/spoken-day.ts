/** A day as one says it: the browser's formatter doesn't know the French first of the month. */
export function spokenDay(day: string, locale: string): string {
  return /^fr\b/.test(locale) ? day.replace(/^1 /, '1er ') : day;
}

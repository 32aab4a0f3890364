/** The day on which something was: "24 November 2026", « 1er novembre 2026 ». */
export function displayDay(time: Date, lang: string): string {
  const locale = lang === 'ar' ? 'ar-u-nu-latn' : lang === 'en' ? 'en-001' : lang;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory' }).format(time);
  // The browser's formatter doesn't know the French first of the month.
  return lang === 'fr' ? day.replace(/^1 /, '1er ') : day;
}

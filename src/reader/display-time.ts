/** The time of day at which something was, with the day when it was another: "8:10", « 8 h 10 », "24 November, 8:10". */
export function displayTime(time: Date, now: Date, lang: string): string {
  const locale = lang === 'ar' ? 'ar-u-nu-latn' : lang === 'en' ? 'en-001' : lang;
  const isToday = time.toDateString() === now.toDateString();
  const hours = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).format(time);
  const clock = hours.replace(/^0(?=\d)/, '');
  const spoken = lang === 'fr' ? clock.replace(':', '\u00a0h\u00a0') : clock;
  if (isToday) return spoken;
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(time);
  return `${lang === 'fr' ? day.replace(/^1 /, '1er ') : day}${lang === 'ar' ? '،' : ','} ${spoken}`;
}

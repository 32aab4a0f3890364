import { expect, test } from '@playwright/test';
import { displayDate } from '../../../src/reader/display-date';

const NOW = new Date('2025-12-01T12:00:00Z');

const DATES: { day: string; lang: string; country: string | null; text?: string; drawn: string }[] = [
  { day: '2025-07-02', lang: 'fr', country: 'MA', drawn: '2 juillet 2025' },
  { day: '2025-07-01', lang: 'fr', country: 'DZ', drawn: '1er juillet 2025' },
  { day: '2025-07-11', lang: 'fr', country: null, drawn: '11 juillet 2025' },
  { day: '2025-07-02', lang: 'en', country: 'EG', drawn: '2 July 2025' },
  { day: '2025-01-19', lang: 'ar', country: 'MA', drawn: '19 يناير 2025' },
  { day: '2025-07-02', lang: 'ar', country: 'MA', drawn: '2 يوليوز 2025' },
  { day: '2025-08-02', lang: 'ar', country: 'MA', drawn: '2 غشت 2025' },
  { day: '2025-08-02', lang: 'ar-MA', country: 'TN', drawn: '2 أوت 2025' },
  { day: '2025-07-02', lang: 'ar', country: 'DZ', drawn: '2 جويلية 2025' },
  { day: '2025-07-02', lang: 'ar', country: 'EG', text: 'بلغ العدد 250', drawn: '2 يوليو 2025' },
  { day: '2025-07-02', lang: 'ar', country: 'SA', text: 'بلغ العدد ٢٥٠', drawn: '٢ يوليو ٢٠٢٥' },
  { day: '2025-07-02', lang: 'ar', country: 'MA', text: 'بلغ العدد ٢٥٠', drawn: '2 يوليوز 2025' },
  { day: '2025-07-02T23:30:00-05:00', lang: 'fr', country: 'MA', drawn: '2 juillet 2025' },
];

for (const { day, lang, country, text = '', drawn } of DATES) {
  test(`${day} in ${lang}, ${country ?? 'nowhere'} ${text}: ${drawn}`, () => {
    expect(displayDate(day, { lang, country, text }, NOW)).toEqual({ date: drawn, age: null });
  });
}

test('an article older than a year says its age', () => {
  expect(displayDate('2023-11-30', { lang: 'fr', country: 'MA', text: '' }, NOW)?.age).toBe('il y a 2 ans');
  expect(displayDate('2023-11-30', { lang: 'ar', country: 'MA', text: '' }, NOW)?.age).toBe('قبل سنتين');
  expect(displayDate('2024-12-02', { lang: 'fr', country: 'MA', text: '' }, NOW)?.age).toBeNull();
});

test('what is no date is not drawn', () => {
  expect(displayDate('yesterday', { lang: 'en', country: null, text: '' }, NOW)).toBeNull();
});

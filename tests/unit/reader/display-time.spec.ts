import { expect, test } from '@playwright/test';
import { displayDay, displayMoment, displayTime } from '../../../src/reader/display-time';

const NOW = new Date(2026, 10, 24, 18, 0);
const MORNING = new Date(2026, 10, 24, 8, 10);
const YESTERDAY = new Date(2026, 10, 23, 21, 5);
const FIRST = new Date(2026, 10, 1, 8, 10);

test('a time of today is a time', () => {
  expect(displayTime(MORNING, NOW, 'en')).toBe('8:10');
  expect(displayTime(MORNING, NOW, 'fr')).toBe('8\u00a0h\u00a010');
  expect(displayTime(MORNING, NOW, 'ar')).toBe('8:10');
});

test('a time of another day says which', () => {
  expect(displayTime(YESTERDAY, NOW, 'en')).toBe('23 November, 21:05');
  expect(displayTime(YESTERDAY, NOW, 'fr')).toBe('23 novembre, 21\u00a0h\u00a005');
  expect(displayTime(FIRST, NOW, 'fr')).toBe('1er novembre, 8\u00a0h\u00a010');
  expect(displayTime(YESTERDAY, NOW, 'ar')).toBe('23 نوفمبر، 21:05');
});

test('a day has its year, and its time where two of one day have to differ', () => {
  expect(displayDay(FIRST, 'fr')).toBe('1er novembre 2026');
  expect(displayDay(FIRST, 'ar')).toBe('1 نوفمبر 2026');
  expect(displayMoment(FIRST, 'en')).toBe('1 November 2026, 8:10');
  expect(displayMoment(FIRST, 'fr')).toBe('1er novembre 2026, 8\u00a0h\u00a010');
  expect(displayMoment(YESTERDAY, 'ar')).toBe('23 نوفمبر 2026، 21:05');
});

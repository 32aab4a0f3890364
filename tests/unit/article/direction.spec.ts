import { expect, test } from '@playwright/test';
import { blockDirection, directionOf } from '../../../src/article/direction';
import type { Direction } from '../../../src/article/types';

const WHOLE: [string, Direction][] = [
  ['', 'ltr'],
  ['2025 — 100 %', 'ltr'],
  ['Le port de Tanger', 'ltr'],
  ['ميناء طنجة', 'rtl'],
  ['شركة Google تعلن عن خدمات جديدة', 'rtl'],
  ['Le mot « صافي » veut dire clair', 'ltr'],
  ['ⵜⴰⵎⴰⵣⵉⵖⵜ', 'ltr'],
];
for (const [text, expected] of WHOLE) {
  test(`a text’s direction is its letters’: ${text}`, () => expect(directionOf(text)).toBe(expected));
}

const BLOCKS: [string, Direction, Direction][] = [
  ['CAN 2025 المنتخب يتأهل إلى الدور الثاني', 'ltr', 'rtl'],
  ['“Google” تغلق مكاتبها', 'ltr', 'rtl'],
  ['https://www.example.com/a/b/c رابط', 'ltr', 'rtl'],
  ['المغرب Maroc', 'rtl', 'rtl'],
  ['المغرب Maroc', 'ltr', 'ltr'],
  ['2030 : 15 %', 'rtl', 'rtl'],
  ['1920 × 1080', 'rtl', 'rtl'],
];
for (const [text, fallback, expected] of BLOCKS) {
  test(`a block’s direction is its words’: ${text} in ${fallback}`, () =>
    expect(blockDirection(text, fallback)).toBe(expected));
}

import { expect, test } from '@playwright/test';
import { fold, latinDigits } from '../../../src/article/fold';

const FOLDED: [string, string][] = [
  ['اقرأ أيضًا:', 'اقرا ايضا'],
  ['إقـــرأ أيضا', 'اقرا ايضا'],
  ['مواضيعُ ذاتُ صِلة', 'مواضيع ذات صله'],
  ['الأكثر مشاهدى', 'الاكثر مشاهدي'],
  ['« À  lire aussi » :', 'a lire aussi'],
  ['L’Économie', "l'economie"],
  ['ﻻ تنسوا', 'لا تنسوا'],
  ['RELATED STORIES…', 'related stories'],
];
for (const [text, expected] of FOLDED) {
  test(`folds ${text}`, () => expect(fold(text)).toBe(expected));
}

test('writes the digits of every Arabic script 0–9', () => {
  expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 12')).toBe('0123456789 0123456789 12');
});

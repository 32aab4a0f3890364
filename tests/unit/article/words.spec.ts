import { expect, test } from '@playwright/test';
import { countWords, readingMinutes } from '../../../src/article/words';

const COUNTS: [string, number][] = [
  ['', 0],
  ['L’an 2025, c’est demain.', 4],
  ['صافي، هذا كل شيء!', 4],
  ['3.500 dirhams', 2],
];
for (const [text, expected] of COUNTS) {
  test(`“${text}” has ${expected} words`, () => expect(countWords(text)).toBe(expected));
}

test('reading time goes by the language’s speed, and is a minute at least', () => {
  expect(readingMinutes('a'.repeat(2000), 'fr')).toBe(2);
  expect(readingMinutes('ب'.repeat(1840), 'ar-MA')).toBe(3);
  expect(readingMinutes('', null)).toBe(1);
});

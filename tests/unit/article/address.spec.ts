import { expect, test } from '@playwright/test';
import { hostOf, isSameSite, webAddress, withoutTracking } from '../../../src/article/address';

const BASE = 'https://www.maghress.com/fr/hespress/1';
const ADDRESSES: [string | null, string | null][] = [
  ['/a', 'https://www.maghress.com/a'],
  ['//images2.maghress.com/a', 'https://images2.maghress.com/a'],
  [' https://e.example/ ', 'https://e.example/'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['mailto:a@b.example', null],
  ['https://', null],
  ['', null],
  [null, null],
];
for (const [href, expected] of ADDRESSES) {
  test(`${JSON.stringify(href)} leads to ${expected}`, () => expect(webAddress(href, BASE)).toBe(expected));
}

test('takes away what only says where the reader came from', () => {
  expect(withoutTracking('https://e.example/a?id=3&utm_source=x&fbclid=y#top')).toBe('https://e.example/a?id=3');
  expect(withoutTracking('https://e.example/a?page=2')).toBe('https://e.example/a?page=2');
});

test('knows hosts of one site', () => {
  expect(hostOf(BASE)).toBe('maghress.com');
  expect(isSameSite('images2.maghress.com', 'maghress.com')).toBe(true);
  expect(isSameSite('notmaghress.com', 'maghress.com')).toBe(false);
});

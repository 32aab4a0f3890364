import { expect, test } from '@playwright/test';
import { describeKey } from '../../../src/pages/options/describe-key';

for (const [key, description] of [
  ['maghress.com surroundings share links ul.share', { reason: 'left_share', mark: 'ul.share', isWords: false }],
  ['maghress.com select-text  div', { reason: 'left_outside', mark: 'div', isWords: false }],
  ['maghress.com text p div.promo<section.end', { reason: null, mark: 'div.promo<section.end', isWords: false }],
  ['maghress.com text p اشترك في نشرتنا', { reason: null, mark: 'اشترك في نشرتنا', isWords: true }],
  ['maghress.com text h2 voir aussi', { reason: null, mark: 'voir aussi', isWords: true }],
] as const) {
  test(`“${key}” is told to a reader`, () => {
    expect(describeKey(key)).toEqual(description);
  });
}

import { expect, test } from '@playwright/test';
import { differenceOf } from '../../../scripts/bench/text-difference.mjs';
import { worstPages } from '../../../scripts/bench/worst-pages.mjs';

const FIRST = 'The Thursday market opened again in the rain, with half the stalls it used to have.';
const SECOND = 'The man who sells mint still sings while he counts out the change.';

test('a text and itself differ in nothing, whatever the lines', () => {
  expect(differenceOf(`${FIRST}\n${SECOND}`, `${FIRST} ${SECOND}`)).toEqual({ f1: 1, lost: [], gained: [] });
});

test('what is missing and what is too much are told with their words, the longest first', () => {
  const { f1, lost, gained } = differenceOf(`${FIRST}\n${SECOND}`, `Follow us on all networks\n${FIRST}\nRead also`);
  expect(f1).toBeGreaterThan(0.4);
  expect(f1).toBeLessThan(1);
  expect(lost).toEqual([{ words: 13, text: SECOND }]);
  expect(gained).toEqual([
    { words: 5, text: 'Follow us on all networks' },
    { words: 2, text: 'Read also' },
  ]);
});

test('of a page without a report everything is lost, and the worst page comes first', () => {
  const report = { name: 'read', url: 'https://example.com/1', kind: 'article' as const };
  const article = { content: `<p>${FIRST}</p><figure><figcaption>A caption</figcaption></figure>` };
  const gold = new Map([
    ['read', FIRST],
    ['unread', SECOND],
  ]);
  const shown = worstPages([{ ...report, article }], gold, 2);
  expect(shown.split('\n')).toEqual([
    '0.000  unread  no report',
    `   -   13 words: ${SECOND}`,
    '',
    '1.000  read  article  https://example.com/1',
  ]);
});

import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import type { Highlight } from '../../../src/article/marks';
import { writeMarks } from '../../../src/reader/highlights/write-marks';

const { window } = new JSDOM('');
Object.assign(globalThis, { NodeFilter: window.NodeFilter });

/** `html` with each of `passages` highlighted. */
function marked(html: string, ...passages: string[]): string {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  const found = body.textContent ?? '';
  const highlights = passages.map((exact, at) => {
    const start = Math.max(0, found.indexOf(exact));
    const end = start + exact.length;
    return {
      id: `${at}`,
      exact,
      prefix: found.slice(Math.max(0, start - 32), start),
      suffix: '',
      start,
      end,
      note: '',
    };
  });
  writeMarks(body, highlights as unknown as Highlight[], found);
  return body.innerHTML;
}

test('a passage within a block is marked', () => {
  expect(marked('<p>The ferry left before dawn.</p>', 'ferry left')).toBe(
    '<p>The <mark>ferry left</mark> before dawn.</p>',
  );
});

test('a passage over blocks and within links is marked in each of its texts', () => {
  expect(
    marked('<p>غادرت العبارة <a href="#">الميناء</a> فجرا</p>\n<p>وعليها ستون خلية</p>', 'الميناء فجرا\nوعليها ستون'),
  ).toBe(
    '<p>غادرت العبارة <a href="#"><mark>الميناء</mark></a><mark> فجرا</mark></p>\n<p><mark>وعليها ستون</mark> خلية</p>',
  );
});

test('passages that overlap are marked once', () => {
  expect(marked('<p>one two three four</p>', 'one two three', 'two three four')).toBe(
    '<p><mark>one two three</mark><mark> four</mark></p>',
  );
});

test('a passage whose words are gone marks nothing', () => {
  expect(marked('<p>The ferry left before dawn.</p>', 'sixty hives of bees on its deck')).toBe(
    '<p>The ferry left before dawn.</p>',
  );
});

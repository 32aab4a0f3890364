import { expect, test } from '@playwright/test';
import { explain } from '../../../scripts/explain.mjs';
import type { Article, PageReport } from '../../../src/article/types';

const ESCAPE = '\u001b';
const REPORT: PageReport = {
  url: 'https://news.example/1',
  kind: 'article',
  title: `The ferry${ESCAPE}[31m`,
  article: { content: '<p>First.</p><h2>Second</h2><ul><li>a</li><li>b</li></ul>' } as Article,
  headlineLists: [],
  removed: [
    { id: 0, step: 'never-text', reason: 'ad slot', html: '', text: `Buy${ESCAPE}[2J\nnow`, before: 1, key: 'k ad' },
    { id: 1, step: 'surroundings', reason: 'tags', html: '', text: 'x'.repeat(500), before: 3, key: 'k tags' },
  ],
  blockKeys: ['k 1', 'k 2', 'k 3'],
  partial: null,
};

test('what was left out is shown at its place in the text, with step, reason and key', () => {
  expect(explain(REPORT, { hasColour: false }).split('\n')).toEqual([
    'article: The ferry[31m',
    'https://news.example/1',
    '',
    'First.',
    '    key: k 1',
    '',
    '  ┌ left out by never-text: ad slot',
    '  │ Buy[2J',
    '  │ now',
    '  └ key: k ad',
    '',
    '## Second',
    '    key: k 2',
    '',
    '- a',
    '- b',
    '    key: k 3',
    '',
    '  ┌ left out by surroundings: tags',
    `  │ ${'x'.repeat(300)}… (500 characters)`,
    '  └ key: k tags',
    '',
    '',
  ]);
});

test('a page colours nothing in a terminal that has colours', () => {
  const shown = explain(REPORT, { hasColour: true });
  expect(shown).not.toContain(`${ESCAPE}[31m`);
  expect(shown).not.toContain(`${ESCAPE}[2J`);
  expect(shown).toContain(`${ESCAPE}[2m`);
});

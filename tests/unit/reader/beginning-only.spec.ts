import { expect, test } from '@playwright/test';
import type { Article } from '../../../src/article/types';
import { isBeginningOnly } from '../../../src/reader/beginning-only';

const SOURCE = { name: 'Le Courrier', url: 'https://courrier.example/1' };

function article(textContent: string, more: Partial<Article> = {}): Article {
  return { textContent, wordCount: 60, source: SOURCE, ...more } as Article;
}

for (const text of [
  'Le maire a promis de garder la salle ouverte pendant…',
  'Le maire a promis de garder [...]',
  'قال المدير إن الفكرة بدأت من صندوق واحد...',
  'Une phrase.\nLire la suite sur Le Courrier',
  'Une phrase.\n[Lire la suite]',
  'جملة.\nاقرأ المزيد على موقع بريد الجبل',
  'A sentence.\nRead more »',
]) {
  test(`“${text.slice(-30)}” has the rest elsewhere`, () => expect(isBeginningOnly(article(text))).toBe(true));
}

for (const [text, more] of [
  ['Une phrase entière.', {}],
  ['The show must continue.', {}],
  ['وهم يطلبون المزيد', {}],
  ['Et la suite, on la connaît…', { wordCount: 900 }],
  ['Le maire a promis de…', { source: { name: null, url: null } }],
] as const) {
  test(`“${text}” ${JSON.stringify(more)} isn't told to be a beginning`, () =>
    expect(isBeginningOnly(article(text, more as Partial<Article>))).toBe(false));
}

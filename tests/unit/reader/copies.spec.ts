import { expect, test } from '@playwright/test';
import type { Article } from '../../../src/article/types';
import { asCitation, asMessage } from '../../../src/reader/copy/copies';
import { inDirection } from '../../../src/reader/copy/in-direction';

const PLACE = { country: 'MA', now: new Date('2026-01-01') };

const FRENCH = {
  url: 'https://www.maghress.com/fr/1',
  title: 'Le phare rallumé',
  byline: 'Zineb Aït Lahcen',
  siteName: 'Maghress',
  source: { name: 'Le Courrier', url: 'http://courrier.example/phare' },
  publishedTime: '2025-07-02',
  lang: 'fr',
  dir: 'ltr',
  textContent: '',
} as Article;

test('a message has the paper’s own address', () => {
  expect(asMessage(FRENCH)).toBe('Le phare rallumé\nLe Courrier\nhttp://courrier.example/phare');
});

test('an Arabic title that begins in Latin letters still runs from the right', () => {
  const arabic = { ...FRENCH, title: 'CAN 2025: المنتخب يفوز في المباراة', lang: 'ar', dir: 'rtl' } as Article;
  expect(asMessage(arabic).split('\n')[0]).toBe('\u200fCAN 2025: المنتخب يفوز في المباراة');
  expect(inDirection('المنتخب يفوز', 'rtl')).toBe('المنتخب يفوز');
});

test('a citation is in the language of the article, with every name apart', () => {
  const plain = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
  expect(plain(asCitation(FRENCH, PLACE))).toBe(
    'Zineb Aït Lahcen, «\u00a0Le phare rallumé\u00a0», Le Courrier (Maghress), 2 juillet 2025, http://courrier.example/phare.',
  );
  const arabic = { ...FRENCH, title: 'عنوان', byline: null, lang: 'ar', dir: 'rtl' } as Article;
  expect(plain(asCitation(arabic, PLACE))).toBe(
    '«عنوان»، Le Courrier (Maghress)، 2 يوليوز 2025، http://courrier.example/phare.',
  );
});

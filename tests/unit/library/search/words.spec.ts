import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { foldWord } from '../../../../src/library/search/fold-word';
import { passageOf } from '../../../../src/library/search/passage';
import { parseQuery } from '../../../../src/library/search/query';
import { tokensOf } from '../../../../src/library/search/tokens';

test('words are folded to what people type', () => {
  const pairs: [string, string][] = [
    ['مُحَمَّــد', 'محمد'],
    ['أإآٱ', 'اااا'],
    ['مدرسة', 'مدرسه'],
    ['مستشفى', 'مستشفي'],
    ['کتاب', 'كتاب'],
    ['ڭ', 'ك'],
    ['ﻻ', 'لا'],
    ['٢٠٢٦', '2026'],
    ['۲۰۲۶', '2026'],
    ['२०२६', '2026'],
    ['Élève', 'eleve'],
    ['NIÑO', 'nino'],
    ['Œuvre', 'oeuvre'],
    ['ﬁn', 'fin'],
    ['İzmir', 'izmir'],
  ];
  for (const [word, folded] of pairs) expect(foldWord(word)).toBe(folded);
});

test('folding twice changes nothing, and no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldWord(foldWord(text))).toBe(foldWord(text));
      for (const { start, end } of tokensOf(text)) expect(end).toBeGreaterThan(start);
    }),
  );
});

test('queries are read in the words of each language, and half-typed ones too', () => {
  expect(parseQuery('paper:"La Gazette" port -"la digue" avant:2024')).toMatchObject({
    sought: [{ words: ['port'], isPrefix: false }],
    without: [{ words: ['la', 'digue'] }],
    papers: ['la gazette'],
    before: '2024-01-01',
  });
  expect(parseQuery('منذ:٢٠٢٤-٠٣ وسم:شعر مطر')).toMatchObject({
    sought: [{ words: ['مطر'], isPrefix: true }],
    tags: ['شعر'],
    after: '2024-03-01',
  });
  expect(parseQuery('before:31/12/2023 ').before).toBe('2023-12-31');
  for (const half of ['', ' ', '"', '-', 'tag:', 'before:20', '"كأس', '-"', '*'])
    expect(parseQuery(half).papers).toEqual([]);
});

test('the sentence of a hit is shown, with the hits marked', () => {
  const text = 'Rien ici. La récolte des olives a souffert, et le prix de l’olive monte. Fin.';
  const passage = passageOf(text, parseQuery('olives prix '), 'fr');
  expect(passage?.parts.filter((_, at) => at % 2 === 1)).toEqual(['olives', 'prix', 'olive']);
  expect(passage?.parts.join('')).toContain('La récolte des olives');
  expect(passageOf(text, parseQuery('absent '), 'fr')).toBeNull();
  const arabic = passageOf('وقعت الحكومة اتفاقية مع المغرب.', parseQuery('مغرب '), 'ar');
  expect(arabic?.parts[1]).toBe('المغرب');
});

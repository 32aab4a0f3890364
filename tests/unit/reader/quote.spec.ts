import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { findQuote, lettersOf, quoteOf } from '../../../src/reader/highlights/quote';

const TEXT = `Les palmiers du sud ont soif. La pluie manque depuis trois ans, et « personne » n’en parle.
قال الفلاح إن المطر غاب ثلاث سنوات عن الواحة، ولا أحد يتحدث عن ذلك.
La pluie manque depuis trois ans, répète le maire. Les puits descendent à quatre-vingts mètres.`;

function passage(text: string, start: number, end: number): string {
  const quote = quoteOf(TEXT, { start, end });
  const { text: letters, places } = lettersOf(text);
  const found = findQuote(letters, quote, start / TEXT.length);
  return found ? text.slice(places[found.start], (places[found.end - 1] ?? 0) + 1) : '';
}

function placeOf(words: string, from = 0): [number, number] {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
}

test('a passage that stands twice is known by what is around it', () => {
  const words = 'La pluie manque depuis trois ans';
  const [start, end] = placeOf(words, 100);
  const { text } = lettersOf(TEXT);
  const quote = quoteOf(TEXT, { start, end });
  expect(findQuote(text, quote, 0)?.start).toBe(lettersOf(TEXT.slice(0, start)).text.length);
});

test('a passage is found in a text that is set otherwise', () => {
  const set = TEXT.replace(/« /g, '«\u202f').replace(/ »/g, '\u202f»').replace(/’/g, "'").replace(/\n/g, '');
  expect(passage(set, ...placeOf('« personne » n’en parle.'))).toBe("«\u202fpersonne\u202f» n'en parle.");
});

test('a passage survives a small change of the text, and is gone when its words are', () => {
  const changed = TEXT.replace('trois ans, et', 'plus de trois années, et').replace(
    'Les palmiers',
    'Tous les palmiers',
  );
  expect(passage(changed, ...placeOf('La pluie manque depuis trois ans, et « personne »'))).toContain(
    'pluie manque depuis plus de trois années, et « personne »',
  );
  const ending = TEXT.replace('quatre-vingts mètres.', 'quatre-vingts mètres, dit-on. Fin.');
  expect(passage(ending, ...placeOf('Les puits descendent à quatre-vingts mètres'))).toBe(
    'Les puits descendent à quatre-vingts mètres',
  );
  const inside = TEXT.replace('parle.\nقال', 'parle, dit-on.\nقال');
  const [start, end] = placeOf('et « personne » n’en parle.\nقال الفلاح');
  expect(passage(inside, start, end)).toBe('et « personne » n’en parle, dit-on.\nقال الفلاح');
  const longer = TEXT.replace('depuis trois ans, répète', 'depuis trois ans déjà, répète');
  expect(passage(longer, ...placeOf('La pluie manque depuis trois ans, répète', 100))).toBe(
    'La pluie manque depuis trois ans déjà, répète',
  );
  expect(passage(TEXT.replace(/Les palmiers.*\n/, ''), ...placeOf('Les palmiers du sud ont soif.'))).toBe('');
  expect(passage(TEXT.replace('غاب ثلاث', 'غاب حوالي ثلاث'), ...placeOf('المطر غاب ثلاث سنوات عن الواحة'))).toBe(
    'المطر غاب حوالي ثلاث سنوات عن الواحة',
  );
});

test('whatever is selected is found again in the same place', () => {
  fc.assert(
    fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 80 }), (start, length) => {
      const end = Math.min(TEXT.length, start + length);
      const { text } = lettersOf(TEXT);
      const before = lettersOf(TEXT.slice(0, start)).text.length;
      const count = lettersOf(TEXT.slice(start, end)).text.length;
      const found = findQuote(text, quoteOf(TEXT, { start, end }), start / TEXT.length);
      expect(found).toEqual(count > 0 ? { start: before, end: before + count } : null);
    }),
  );
});

test('a passage of some words is found after one letter in ten was changed', () => {
  const letter = fc.constantFrom('x', 'é', 'م', '?');
  fc.assert(
    fc.property(
      fc.nat(TEXT.length - 61),
      fc.integer({ min: 30, max: 60 }),
      fc.array(fc.tuple(fc.nat(), letter), { maxLength: 3 }),
      (start, length, changes) => {
        const signs = [...TEXT];
        for (const [at, sign] of changes) signs[start + (at % length)] = sign;
        const found = passage(signs.join(''), start, start + length);
        const around = signs.join('').slice(Math.max(0, start - 4), start + length + 4);
        expect(found.length).toBeGreaterThan(length * 0.6);
        expect(around).toContain(found.slice(4, -4));
      },
    ),
  );
});

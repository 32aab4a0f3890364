import { expect, test } from '@playwright/test';
import { type Known, settled } from '../../../src/library/merge';
import type { Records, SavedArticle } from '../../../src/library/types';
import { exportedSample } from '../../support/library/exported-samples';

const NOW = 2_000_000_000_000;
const EARLY = 1_800_000_000_000;
const LATE = 1_900_000_000_000;

type Changes = Partial<Omit<SavedArticle, 'marks'>> & { marks?: Partial<SavedArticle['marks']>; content?: string };

function records({ marks, content, ...changes }: Changes = {}): Records {
  const sample = exportedSample(1, 'fr', 'La palmeraie', content ?? '<p>Trois ans & plus</p>');
  return {
    article: { ...sample.article, ...changes, marks: { ...sample.article.marks, ...marks } },
    text: sample.text,
  };
}

function here(own: Records | null, removedAt: number | null = null): Known {
  return { records: own, removedAt };
}

function picture(state: 'kept' | 'online') {
  return {
    url: 'https://img.example/a.png',
    state,
    bytes: state === 'kept' ? 9 : 0,
    type: state === 'kept' ? 'image/png' : '',
    width: 3,
    height: 2,
  };
}

test('what isn’t there comes in as it is, its pictures when their bytes do', () => {
  const { outcome, records: result, wanted } = settled(here(null), records({ pictures: [picture('kept')] }), NOW);
  expect(outcome).toBe('new');
  expect(result.article.marks).toEqual(records().article.marks);
  expect(result.article.pictures).toEqual([picture('online')]);
  expect(wanted).toEqual(['https://img.example/a.png']);
});

test('what is there already is the same, whatever the order of its fields', () => {
  const own = records({ pictures: [picture('kept')] });
  const incoming = structuredClone(own);
  incoming.article = Object.fromEntries(Object.entries(incoming.article).reverse()) as unknown as SavedArticle;
  expect(settled(here(own), incoming, NOW)).toMatchObject({ outcome: 'same', wanted: [] });
  // Taking in a second time changes nothing.
  const once = settled(here(own), records({ marks: { tags: ['x'] }, fieldTimes: { tags: LATE } }), NOW);
  expect(once.outcome).toBe('changed');
  expect(
    settled(here(once.records), records({ marks: { tags: ['x'] }, fieldTimes: { tags: LATE } }), NOW).outcome,
  ).toBe('same');
});

test('of each mark what was changed last stays', () => {
  const own = records({ marks: { tags: ['own'], state: 'done' }, fieldTimes: { tags: LATE, state: EARLY } });
  const other = records({
    marks: { tags: ['other'], state: 'reading', isFavourite: false },
    fieldTimes: { tags: EARLY, state: LATE, isFavourite: EARLY },
  });
  const { outcome, records: result } = settled(here(own), other, NOW);
  expect(outcome).toBe('changed');
  expect(result.article.marks).toMatchObject({ tags: ['own'], state: 'reading', isFavourite: false });
  expect(result.article.fieldTimes).toEqual({ tags: LATE, state: LATE, isFavourite: EARLY });
});

test('highlights of both stay, of one of both the later', () => {
  const highlight = { exact: 'a', prefix: '', suffix: '', start: 0, end: 1, createdAt: 1 };
  const own = records({ marks: { highlights: [{ ...highlight, id: 'h', note: 'own', updatedAt: LATE }] } });
  const other = records({
    marks: {
      highlights: [
        { ...highlight, id: 'h', note: 'other', updatedAt: EARLY },
        { ...highlight, id: 'g', note: 'g', updatedAt: EARLY },
      ],
    },
  });
  const notes = settled(here(own), other, NOW).records.article.marks.highlights.map(({ note }) => note);
  expect(notes).toEqual(['own', 'g']);
});

test('a highlight that was removed on one side stays removed, unless it was changed since on the other', () => {
  const highlight = { exact: 'a', prefix: '', suffix: '', start: 0, end: 1, createdAt: 1, note: '' };
  const having = records({
    marks: {
      highlights: [
        { ...highlight, id: 'g', updatedAt: EARLY },
        { ...highlight, id: 'h', updatedAt: LATE },
      ],
    },
  });
  const removed = records({
    marks: { highlights: [] },
    fieldTimes: { 'highlight g': EARLY + 1, 'highlight h': EARLY + 1 },
  });
  for (const [own, other] of [
    [having, removed],
    [removed, having],
  ] as const) {
    const { article } = settled(here(own), other, NOW).records;
    expect(article.marks.highlights.map(({ id }) => id)).toEqual(['h']);
    expect(article.fieldTimes).toMatchObject({ 'highlight g': EARLY + 1 });
  }
});

test('the text that was read last stays, under the id that is here', () => {
  const own = records({ fieldTimes: { about: EARLY }, pictures: [picture('kept')] });
  const other = records({ content: '<p>More</p>', fieldTimes: { about: LATE }, pictures: [picture('online')] });
  other.article.id = other.text.id = '00000000-0000-4000-8000-00000000ffff';
  const { records: result } = settled(here(own), other, NOW);
  expect(result.text).toMatchObject({ id: own.text.id, content: '<p>More</p>' });
  expect(result.article.id).toBe(own.article.id);
  expect(result.article.pictures).toEqual([picture('kept')]);
});

test('what was put into the bin elsewhere goes there, and what was taken out of it comes out', () => {
  const kept = records();
  const binned = records({ deletedAt: LATE, fieldTimes: { deletedAt: LATE } });
  expect(settled(here(kept), binned, NOW)).toMatchObject({
    outcome: 'binned',
    records: { article: { deletedAt: LATE } },
  });
  const again = records({ fieldTimes: { deletedAt: LATE + 1 } });
  expect(settled(here(binned), again, NOW)).toMatchObject({
    outcome: 'changed',
    records: { article: { deletedAt: null } },
  });
});

test('what was removed for good here comes into the bin, unless it was changed after that', () => {
  const incoming = records({ updatedAt: EARLY });
  expect(settled(here(null, LATE), incoming, NOW)).toMatchObject({
    outcome: 'binned',
    records: { article: { deletedAt: NOW, fieldTimes: { deletedAt: NOW } } },
  });
  expect(settled(here(null, EARLY - 1), incoming, NOW)).toMatchObject({
    outcome: 'new',
    records: { article: { deletedAt: null } },
  });
});

test('what comes in from another bin has its thirty days from now', () => {
  const { records: result } = settled(here(null), records({ deletedAt: EARLY }), NOW);
  expect(result.article.deletedAt).toBe(NOW);
});

test('a clock that was ahead doesn’t win for ever', () => {
  const ahead = records({ fieldTimes: { tags: NOW * 2 }, updatedAt: NOW * 2, savedAt: NOW * 2 });
  const { article } = settled(here(null), ahead, NOW).records;
  expect(article).toMatchObject({ fieldTimes: { tags: NOW }, updatedAt: NOW, savedAt: NOW });
});

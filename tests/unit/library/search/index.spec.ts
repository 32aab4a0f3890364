import { expect, test } from '@playwright/test';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { CHUNK } from '../../../../src/library/search/catalogue';
import { countAll, listArticles, NO_FILTER } from '../../../../src/library/search/listing';
import { parseQuery } from '../../../../src/library/search/query';
import { SearchIndex } from '../../../../src/library/search/search-index';
import type { SavedArticle } from '../../../../src/library/types';
import { CORPUS } from '../../../support/library/corpus.mjs';
import { lockOnce } from '../../../support/library/locks';
import { articleOf, memoryStore } from '../../../support/library/memory-store';

lockOnce();
test.beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
});

const WORDS = 'port rail olive dune salt reef wind lamp clay mint'.split(' ');

/** Article `at` of a thousand, each with its own three of ten words, in an order of its own. */
function made(at: number) {
  const words = [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100) % 10].map((word) => WORDS[word] ?? '');
  return {
    ...(CORPUS[0] as (typeof CORPUS)[0]),
    id: `a${at}`,
    lang: 'en',
    title: `Piece ${at}`,
    text: words.join(' '),
    tags: [],
    note: '',
  };
}

const has = (at: number, word: string) => made(at).text.split(' ').includes(word);

async function found(index: SearchIndex, query: string): Promise<string[]> {
  const numbers = await listArticles(index, parseQuery(query), NO_FILTER);
  return [...numbers].map((number) => index.chunkOf(number).ids[number % CHUNK] ?? '').sort();
}

const idsWhere = (count: number, holds: (at: number) => boolean) =>
  Array.from({ length: count }, (_, at) => at)
    .filter(holds)
    .map((at) => `a${at}`)
    .sort();

test('an index that grew by pieces and was merged finds what a look at each text finds', async () => {
  const COUNT = 800;
  const memory = memoryStore();
  const index = await SearchIndex.open(memory.store);
  for (let at = 0; at < COUNT; at++) {
    const { text, ...about } = made(at);
    memory.put(articleOf({ ...about, text }), text);
    if (at % 70 === 69) await index.catchUp();
  }
  await index.catchUp();
  expect(index.segments.length).toBeLessThan(8);
  expect(await found(index, 'olive ')).toEqual(idsWhere(COUNT, (at) => has(at, 'olive')));
  expect(await found(index, 'olive -dune salt ')).toEqual(
    idsWhere(COUNT, (at) => has(at, 'olive') && has(at, 'salt') && !has(at, 'dune')),
  );
  expect(await found(index, '"salt reef" ')).toEqual(idsWhere(COUNT, (at) => made(at).text.includes('salt reef')));
  expect(await found(index, 'oli')).toEqual(idsWhere(COUNT, (at) => has(at, 'olive')));
  // Another page reads the same from the disk.
  const other = await SearchIndex.open(memory.store);
  expect(await found(other, 'olive reef ')).toEqual(idsWhere(COUNT, (at) => has(at, 'olive') && has(at, 'reef')));
  other.close();
  index.close();
});

test('what changes in the store changes in the index, and an index made anew is the same', async () => {
  const memory = memoryStore();
  for (let at = 0; at < 20; at++) memory.put(articleOf(made(at)), made(at).text);
  const index = await SearchIndex.open(memory.store);
  await index.catchUp();
  const count = index.state.count;

  const first = memory.article('a1');
  if (!first) throw new Error('It was put.');
  // The place in a text changes at every reading, and costs no new place in the index.
  memory.put(
    { ...first, marks: { ...first.marks, state: 'done' }, fieldTimes: { ...first.fieldTimes, state: 9 } },
    'port',
  );
  await index.catchUp();
  expect(index.state.count).toBe(count);
  const done = await listArticles(index, parseQuery(''), { ...NO_FILTER, state: 'done' });
  expect(done).toHaveLength(1);

  memory.put({ ...first, marks: { ...first.marks, tags: ['harbours'] }, fieldTimes: { about: 1, tags: 99 } }, 'port');
  memory.put({ ...(memory.article('a2') ?? first), deletedAt: 5 }, made(2).text);
  memory.remove('a3');
  await index.catchUp();
  expect(await found(index, 'harbours ')).toEqual(['a1']);
  expect(await found(index, 'tag:harbour ')).toEqual(['a1']);
  const shown = await found(index, '');
  expect(shown).not.toContain('a2');
  expect(shown).not.toContain('a3');
  expect(shown).toHaveLength(18);
  expect(await listArticles(index, parseQuery(''), { ...NO_FILTER, isBin: true })).toHaveLength(1);

  await index.clear();
  await index.catchUp();
  expect(await found(index, '')).toEqual(shown);
  expect(await found(index, 'harbours ')).toEqual(['a1']);
  index.close();
});

test('what can’t be read is listed all the same, goes into the bin, and is taken in once it can', async () => {
  const memory = memoryStore();
  const read = ['a1', 'a2', 'a3'].map((id, at) => ({ ...articleOf(made(at + 1)), id }));
  const [known, unknown, textless] = read as [SavedArticle, SavedArticle, SavedArticle];
  memory.put(known, 'port');
  const index = await SearchIndex.open(memory.store);
  await index.catchUp();

  memory.damage('a1');
  memory.damage('a2');
  memory.put(textless, 'reef');
  memory.loseText('a3');
  await index.catchUp();
  expect(await found(index, '')).toEqual(['a1', 'a2', 'a3']);
  // Under the names that it had, and no other's.
  expect(countAll(index).paper).toEqual([{ name: known.about.source.name, count: 2 }]);
  expect(await found(index, 'piece ')).toEqual(['a1', 'a3']);

  memory.damage('a2', 5);
  await index.catchUp();
  expect(await found(index, '')).toEqual(['a1', 'a3']);
  expect(await listArticles(index, parseQuery(''), { ...NO_FILTER, isBin: true })).toHaveLength(1);

  memory.put(known, 'dune');
  memory.put(unknown, 'olive');
  memory.put(textless, 'reef');
  await index.catchUp();
  expect(await found(index, '')).toEqual(['a1', 'a2', 'a3']);
  expect(await found(index, 'dune ')).toEqual(['a1']);
  expect(await found(index, 'olive ')).toEqual(['a2']);
  expect(await found(index, 'reef ')).toEqual(['a3']);
  index.close();
});

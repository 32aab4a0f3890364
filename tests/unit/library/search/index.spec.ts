import { expect, test } from '@playwright/test';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { CHUNK } from '../../../../src/library/search/catalogue';
import { listArticles, NO_FILTER } from '../../../../src/library/search/listing';
import { parseQuery } from '../../../../src/library/search/query';
import { SearchIndex } from '../../../../src/library/search/search-index';
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

import 'fake-indexeddb/auto';
import { expect, test } from '@playwright/test';
import { IDBFactory } from 'fake-indexeddb';
import { CHUNK } from '../../../../src/library/search/catalogue';
import { listArticles, NO_FILTER } from '../../../../src/library/search/listing';
import { parseQuery } from '../../../../src/library/search/query';
import { SearchIndex } from '../../../../src/library/search/search-index';
import { CORPUS, QUERIES } from '../../../support/library/corpus.mjs';
import { lockOnce } from '../../../support/library/locks';
import { articleOf, memoryStore } from '../../../support/library/memory-store';

lockOnce();

async function madeIndex(): Promise<SearchIndex> {
  // Other tests of the same process leave their databases behind.
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  const memory = memoryStore();
  for (const sample of CORPUS) memory.put(articleOf(sample), sample.text);
  const index = await SearchIndex.open(memory.store);
  await index.catchUp();
  return index;
}

const idsOf = (index: SearchIndex, numbers: Uint32Array) =>
  [...numbers].map((number) => index.chunkOf(number).ids[number % CHUNK] ?? '');

test('every query of four languages gives what a person expects, in that order', async () => {
  const index = await madeIndex();
  expect(QUERIES.length).toBeGreaterThanOrEqual(80);
  const wrong: string[] = [];
  for (const [query, expected] of QUERIES) {
    const found = idsOf(index, await listArticles(index, parseQuery(query), NO_FILTER));
    const first = expected.split(' ').filter((id) => /\w$/.test(id));
    const isRight =
      first.every((id, at) => found[at] === id) && !(expected.endsWith('!') && found.length > first.length);
    if (!isRight) wrong.push(`${query}: ${found.join(' ')}, not ${expected}`);
  }
  index.close();
  expect(wrong).toEqual([]);
});

import { expect, test } from '@playwright/test';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { BIN_MS, type LibraryStore, openStore } from '../../../src/library/store';
import type { Records } from '../../../src/library/types';
import { exportedSample } from '../../support/library/exported-samples';

let store: LibraryStore;

test.beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  store = openStore();
});
test.afterEach(() => store.close());

const NOW = Date.parse('2026-11-25');

function sample(at = 1): Records {
  return exportedSample(at, 'fr', `La palmeraie ${at}`, '<p>Trois ans</p>');
}

test('what is taken in is there, and a second time it is the same', async () => {
  const taken = await store.takeIn([sample(1), sample(2)], NOW);
  expect(taken.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  const { id } = sample(1).article;
  expect([await store.getArticle(id), await store.getText(id)]).toEqual([sample(1).article, sample(1).text]);
  const [, seq] = (await store.changesSince(0)).map((change) => change.seq);
  expect((await store.takeIn([sample(1), sample(2)], NOW)).map(({ outcome }) => outcome)).toEqual(['same', 'same']);
  expect(await store.changesSince(seq ?? 0)).toEqual([]);
});

test('what an import would do is told without a change', async () => {
  const [looked] = await store.outlook([sample()], NOW);
  expect(looked?.outcome).toBe('new');
  expect(await store.getArticle(sample().article.id)).toBeNull();
});

test('the same article under another id is merged with the one that is here', async () => {
  await store.takeIn([sample()], NOW);
  const other = sample();
  other.article.id = other.text.id = '00000000-0000-4000-8000-00000000beef';
  other.article.marks = { ...other.article.marks, tags: ['other'] };
  other.article.fieldTimes = { ...other.article.fieldTimes, tags: NOW - 1 };
  const [taken] = await store.takeIn([other], NOW);
  expect(taken).toMatchObject({ outcome: 'changed', records: { article: { id: sample().article.id } } });
  expect(await store.knownTags()).toEqual(['other']);
  expect(await store.changesSince(0)).toHaveLength(1);
});

test('an article of a file without the keys of addresses is known again when its page is saved', async () => {
  const incoming = sample();
  incoming.article.addressKeys = [];
  await store.takeIn([incoming], NOW);
  const { about } = incoming.article;
  const page = { article: { ...about, content: '', textContent: '' }, headlineLists: [], removed: [], blockKeys: [] };
  expect(await store.saveArticle(page, NOW)).toMatchObject({ before: 'kept', article: { id: incoming.article.id } });
});

test('what was removed for good here comes into the bin, with its pictures', async () => {
  const picture = { url: 'https://img.example/a.png', width: 1, height: 1 };
  const incoming = sample();
  incoming.article.pictures = [{ ...picture, state: 'kept', bytes: 3, type: 'image/png' }];
  await store.takeIn([incoming], NOW);
  const { id } = incoming.article;
  await store.moveToBin([id], NOW);
  await store.emptyBin(NOW + BIN_MS + 1);
  expect(await store.getArticle(id)).toBeNull();
  const later = NOW + 2 * BIN_MS;
  const [taken] = await store.takeIn([incoming], later);
  expect(taken).toMatchObject({ outcome: 'binned', wanted: [picture.url] });
  expect(await store.getArticle(id)).toMatchObject({ deletedAt: later });
  await store.putPicture(id, { ...picture, type: 'image/png', bytes: new Uint8Array([1, 2, 3]).buffer }, later);
  await store.restore([id], later + 1);
  expect(await store.getArticle(id)).toMatchObject({ deletedAt: null, pictures: [{ state: 'kept', bytes: 3 }] });
});

test('a record that can’t be read gives way to one that can', async () => {
  await store.takeIn([sample()], NOW);
  const { id } = sample().article;
  const { openDatabase } = await import('../../../src/library/database');
  const database = await openDatabase(() => {});
  await database.put('articles', { id, savedAt: 'never' } as never);
  database.close();
  expect((await store.takeIn([sample()], NOW))[0]?.outcome).toBe('new');
  expect(await store.getArticle(id)).toEqual(sample().article);
});

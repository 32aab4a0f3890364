import { expect, test } from '@playwright/test';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type PictureKeeper, pictureKeeper } from '../../../src/background/library/picture-keeper';
import { type LibraryStore, openStore } from '../../../src/library/store';
import type { LibrarySettings } from '../../../src/settings/library-settings';
import { fakeStorage } from '../../support/fake-storage';

const OWN = 'https://images.maghress.com/a/1.png';
const OTHER = 'https://pictures.example/b/2.jpg';
const TRACKER = 'https://stats.wp.com/c/3.gif';

let store: LibraryStore;
let keeper: PictureKeeper;
let allowed: Set<string>;
let allowance: LibrarySettings;
let asked: string[];

test.beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  store = openStore();
  allowed = new Set(['https://images.maghress.com/*']);
  allowance = { picturesPerArticle: '20', picturesInAll: '1000' };
  asked = [];
  keeper = pictureKeeper({
    store,
    local: fakeStorage().local,
    permissions: { contains: async ({ origins = [] }) => origins.every((origin) => allowed.has(origin)) },
    allowance: async () => allowance,
    usage: async () => 0,
    async fetch(url) {
      asked.push(url);
      if (url.includes('gone')) throw new Error('404');
      return { type: 'image/png', bytes: new ArrayBuffer(4_000_000), width: 10, height: 10 };
    },
  });
});
test.afterEach(() => store.close());

async function save(...pictures: string[]): Promise<string> {
  const content = `<p>Text</p>${pictures.map((src) => `<figure><img src="${src}" alt=""></figure>`).join('')}`;
  const source = { name: null, url: null };
  const about = { byline: null, siteName: null, publishedTime: null, lang: 'fr', excerpt: null, leadImage: null };
  const text = { title: 'Le port', dir: 'ltr', content, textContent: 'Text', wordCount: 1, readingMinutes: 1 } as const;
  const article = { url: 'https://www.maghress.com/fr/a/4711', source, ...about, ...text };
  return (await store.saveArticle({ article, headlineLists: [], removed: [], blockKeys: [] }, 1)).article.id;
}

test('pictures of permitted hosts are kept, and the others once leave is given', async () => {
  const id = await save(OWN, OTHER, TRACKER);
  await keeper.keep(id);
  expect(asked).toEqual([OWN]);
  expect((await store.getPicture(id, OWN))?.size).toBe(4_000_000);
  expect(await keeper.counts(id)).toEqual({ kept: 1, waiting: 0, online: 1, origins: ['https://pictures.example/*'] });

  await keeper.want(id);
  allowed.add('https://pictures.example/*');
  await keeper.leaveGiven();
  await keeper.keep(id);
  expect(asked).toEqual([OWN, OTHER]);
  expect(await keeper.counts(id)).toEqual({ kept: 2, waiting: 0, online: 0, origins: [] });
});

test('no more is kept than the reader allows, and a picture that doesn’t come keeps no other', async () => {
  allowance = { picturesPerArticle: '5', picturesInAll: '1000' };
  const id = await save('https://images.maghress.com/gone.png', OWN, 'https://images.maghress.com/a/2.png');
  await keeper.keep(id);
  expect(await keeper.counts(id)).toMatchObject({ kept: 1, online: 2, origins: [] });

  allowance = { picturesPerArticle: 'all', picturesInAll: '1000' };
  await keeper.keep(id);
  expect(await keeper.counts(id)).toMatchObject({ kept: 2, online: 1 });
});

test('what was unfinished when the background ended is gone on with', async () => {
  const id = await save(OWN);
  void keeper.keep(id);
  expect(await keeper.counts(id)).toMatchObject({ waiting: 1 });
  await keeper.resume();
  await keeper.keep(id);
  expect(await keeper.counts(id)).toMatchObject({ kept: 1, waiting: 0 });
});

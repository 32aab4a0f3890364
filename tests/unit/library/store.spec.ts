import { expect, test } from '@playwright/test';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type { Article, ArticlePage } from '../../../src/article/types';
import { openDatabase } from '../../../src/library/database';
import { isDamaged } from '../../../src/library/guards';
import { BIN_MS, type LibraryStore, openStore } from '../../../src/library/store';
import type { Damaged, Records } from '../../../src/library/types';

const DAY = 24 * 3_600_000;
let store: LibraryStore;

test.beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  store = openStore((host) => (/\b(?:maghress|turess)\.com$/.test(host) ? 'maghress' : null));
});
test.afterEach(() => store.close());

const URL = 'https://www.maghress.com/fr/alwaha/4711';

/** All that is there: what is whole, and what is damaged. */
async function all(): Promise<{ whole: Records[]; damaged: Damaged[] }> {
  const whole: Records[] = [];
  const damaged: Damaged[] = [];
  for await (const each of store.eachArticle()) {
    if (isDamaged(each)) damaged.push(each);
    else whole.push(each);
  }
  return { whole, damaged };
}

function page(changes: Partial<Article> = {}): ArticlePage {
  const textContent = 'Les palmiers du sud ont soif. La pluie manque depuis trois ans.';
  const article: Article = {
    url: URL,
    title: 'La palmeraie du sud attend la pluie',
    byline: null,
    siteName: 'Maghress',
    source: { name: 'Al Waha', url: 'https://alwaha.example/societe/palmeraie-attend-pluie-4711' },
    publishedTime: '2026-03-01',
    lang: 'fr',
    dir: 'ltr',
    excerpt: null,
    leadImage: null,
    content: `<p>${textContent}</p><figure><img src="https://img.example/a.jpg?w=1&amp;h=2" alt=""></figure>`,
    textContent,
    wordCount: 12,
    readingMinutes: 1,
    ...changes,
  };
  return { article, headlineLists: [], removed: [], blockKeys: ['p'] };
}

test('an article comes back as it was saved, after the database was closed and opened', async () => {
  const { article, before } = await store.saveArticle(page(), 1000);
  expect(before).toBe('none');
  await store.close();
  store = openStore();
  expect(await store.getArticle(article.id)).toEqual(article);
  expect(await store.getText(article.id)).toMatchObject({ content: page().article.content, blockKeys: ['p'] });
  expect(article.pictures.map(({ url }) => url)).toEqual(['https://img.example/a.jpg?w=1&h=2']);
});

for (const [name, changes] of Object.entries({
  'tracking, scheme and www': { url: 'http://maghress.com/fr/alwaha/4711/?utm_source=x&fbclid=y#top' },
  AMP: { url: 'https://amp.maghress.com/fr/alwaha/4711/amp' },
  'a sister site': { url: 'https://www.turess.com/fr/alwaha/4711' },
  'the paper’s own page': {
    url: 'https://www.alwaha.example/societe/palmeraie-attend-pluie-4711',
    siteName: 'Al Waha',
    source: { name: null, url: null },
  },
})) {
  test(`saved again at another address it is the same, and keeps the marks: ${name}`, async () => {
    const first = await store.saveArticle(page(), 1000);
    await store.updateMarks(first.article.id, { tags: ['eau'], isFavourite: true }, 2000);
    const again = await store.saveArticle(page(changes), 3000);
    expect(again.before).toBe('kept');
    expect(again.article.id).toBe(first.article.id);
    expect(again.article.marks).toMatchObject({ tags: ['eau'], isFavourite: true });
    expect(again.article.about.source.name).toBe('Al Waha');
    expect((await all()).whole).toHaveLength(1);
    // And from there at the first address again.
    expect((await store.saveArticle(page(), 4000)).before).toBe('kept');
  });
}

for (const [name, changes] of Object.entries({
  'another article of a sister site with the same path': {
    url: 'https://www.turess.com/fr/alwaha/4711',
    title: 'Le port rouvre ses quais aux pêcheurs',
    source: { name: null, url: null },
  },
  'another number': {
    url: 'https://www.maghress.com/fr/alwaha/4712',
    source: { name: null, url: null },
  },
  'another article of which the paper’s front page is the source': {
    url: 'https://www.maghress.com/fr/alwaha/4799',
    title: 'Le port rouvre ses quais aux pêcheurs',
    source: { name: 'Al Waha', url: 'https://alwaha.example/' },
  },
})) {
  test(`what is not the same is kept beside it: ${name}`, async () => {
    await store.saveArticle(page(), 1000);
    expect((await store.saveArticle(page(changes), 2000)).before).toBe('none');
    expect((await all()).whole).toHaveLength(2);
  });
}

test('a copy whose title differs is the same when it names the paper’s own page as its source, in either order', async () => {
  const paper = {
    url: 'https://www.alwaha.example/societe/palmeraie-attend-pluie-4711',
    title: 'Au sud, trois ans sans une goutte',
    source: { name: null, url: null },
  };
  const { article } = await store.saveArticle(page(paper), 1000);
  expect(await store.saveArticle(page(), 2000)).toMatchObject({ before: 'kept', article: { id: article.id } });
  expect(await store.find({ ...page(paper).article, title: '' })).toMatchObject({ id: article.id });
});

test('of a page that wasn’t read the address alone is known', async () => {
  const { article } = await store.saveArticle(page(), 1000);
  const unread = { title: '', lang: null, source: { name: null, url: null } };
  expect(await store.find({ url: `${URL}?utm_source=x`, ...unread })).toMatchObject({ id: article.id });
  expect(await store.find({ url: 'https://www.maghress.com/fr/alwaha/4712', ...unread })).toBeNull();
  // Another site of the family may have another article there.
  expect(await store.find({ url: 'https://www.turess.com/fr/alwaha/4711', ...unread })).toBeNull();
  await store.moveToBin([article.id], 2000);
  expect(await store.saveArticle(page(), 3000)).toMatchObject({ before: 'binned', article: { deletedAt: null } });
});

test('a page that gives only a beginning doesn’t replace the whole text', async () => {
  const { article } = await store.saveArticle(page(), 1000);
  await store.saveArticle(page({ content: '<p>Les palmiers…</p>', textContent: 'Les palmiers…' }), 2000);
  expect(await store.getText(article.id)).toMatchObject({ textContent: page().article.textContent });
});

test('a front page that changed is not the one that was saved', async () => {
  const front = { url: 'https://gazette.example/', source: { name: null, url: null } };
  await store.saveArticle(page({ ...front, title: 'Lundi, le marché ouvre' }), 1000);
  expect((await store.saveArticle(page({ ...front, title: 'Mardi, la mer monte' }), 2000)).before).toBe('none');
});

test('a damaged record is named, and the others are read', async () => {
  const { article: whole } = await store.saveArticle(page(), 1000);
  const other = { url: 'https://a.example/articles/1234', title: 'Autre chose', source: { name: null, url: null } };
  const { article: broken } = await store.saveArticle(page(other), 2000);
  const database = await openDatabase(() => {});
  await database.put('articles', { id: broken.id, savedAt: 2000, marks: 7 } as never);
  await database.put('texts', { id: whole.id } as never);
  database.close();

  expect(await store.readArticles([whole.id, broken.id])).toMatchObject([{ about: whole.about }, { id: broken.id }]);
  const text = await store.getText(whole.id);
  expect(text && isDamaged(text)).toBe(true);
  const { damaged } = await all();
  expect(damaged.map(({ id }) => id).sort()).toEqual([broken.id, whole.id].sort());
  // Saving it again mends the text.
  await store.saveArticle(page(), 3000);
  expect(await store.getText(whole.id)).toMatchObject({ textContent: page().article.textContent });
});

test('a damaged record goes into the bin too, and from there for good', async () => {
  const { article } = await store.saveArticle(page(), 1000);
  const database = await openDatabase(() => {});
  await database.put('articles', { ...article, marks: 7 } as never);
  database.close();
  await store.moveToBin([article.id], 2000);
  expect((await all()).damaged).toMatchObject([{ id: article.id, deletedAt: 2000 }]);
  await store.emptyBin(2000 + BIN_MS);
  expect(await store.getArticle(article.id)).toBeNull();
});

test('the bin gives back for thirty days, then a tombstone stays', async () => {
  const { article } = await store.saveArticle(page(), 1000);
  await store.moveToBin([article.id], 2000);
  await store.emptyBin(2000 + BIN_MS - DAY);
  expect(await store.getArticle(article.id)).toMatchObject({ deletedAt: 2000, fieldTimes: { deletedAt: 2000 } });
  await store.restore([article.id], 3000);
  await store.emptyBin(3000 + BIN_MS + DAY);
  expect(await store.getArticle(article.id)).toMatchObject({ deletedAt: null });
  await store.moveToBin([article.id], 4000);
  await store.emptyBin(4000 + BIN_MS);
  expect(await store.getArticle(article.id)).toBeNull();
  expect(await store.getText(article.id)).toBeNull();
  expect(await store.changesSince(0)).toMatchObject([{ id: article.id, isGone: true }]);
});

test('the feed has each article once, at its newest change, and says whether the text changed', async () => {
  const { article: a } = await store.saveArticle(page(), 1000);
  const other = { url: 'https://a.example/articles/1234', title: 'Autre chose', source: { name: null, url: null } };
  const { article: b } = await store.saveArticle(page(other), 2000);
  await store.updateMarks(a.id, { isFavourite: true }, 3000);
  const [first, second] = await store.changesSince(0);
  expect([first?.id, second?.id]).toEqual([b.id, a.id]);
  expect(second?.textSeq).toBeLessThan(first?.seq ?? 0);
  expect(await store.changesSince(second?.seq ?? 0)).toEqual([]);
});

test('what was chosen of its blocks goes with a new article, and stays with a known one', async () => {
  const chosen = { kept: ['k'], taken: ['p'] };
  const { article } = await store.saveArticle(page(), 1000, chosen);
  expect(article).toMatchObject({ marks: chosen, fieldTimes: { kept: 1000, taken: 1000 } });
  const again = await store.saveArticle(page(), 2000, { kept: [], taken: [] });
  expect(again.article.marks).toMatchObject(chosen);
});

test('highlights lie in the order of the text; each is changed and removed alone, and saving again keeps them', async () => {
  const { article } = await store.saveArticle(page(), 1000);
  const quote = { exact: 'la pluie', prefix: '', suffix: '' };
  const times = { createdAt: 1, updatedAt: 1 };
  const highlight = (id: string, start: number, note = '') => ({ id, ...quote, start, end: start + 8, note, ...times });
  await store.putHighlight(article.id, highlight('b', 20), 2000);
  await store.putHighlight(article.id, highlight('a', 5), 3000);
  await store.putHighlight(article.id, highlight('b', 20, 'À relire'), 4000);
  await store.saveArticle(page(), 5000);
  const kept = await store.getArticle(article.id);
  expect(kept).toMatchObject({
    marks: {
      highlights: [
        { ...highlight('a', 5), updatedAt: 3000 },
        { ...highlight('b', 20, 'À relire'), updatedAt: 4000 },
      ],
    },
    fieldTimes: { highlights: 4000 },
  });
  const left = await store.removeHighlight(article.id, 'a', 6000);
  expect(left?.marks.highlights.map(({ id }) => id)).toEqual(['b']);
  // Other copies of the library hear that it is gone, and that it is back.
  expect(left?.fieldTimes).toMatchObject({ 'highlight a': 6000 });
  const back = await store.putHighlight(article.id, highlight('a', 5), 6500);
  expect(back?.marks.highlights[0]).toMatchObject({ id: 'a', updatedAt: 6500 });
  expect(await store.putHighlight('nowhere', highlight('c', 1), 7000)).toBeNull();
});

test('all tags are known, each once', async () => {
  for (const [at, tags] of [['eau'], ['ثقافة', 'eau'], []].entries()) {
    const { article } = await store.saveArticle(page({ url: `https://a.example/${at}`, title: `Numéro ${at}` }), 1000);
    for (const tag of tags) await store.changeTag(article.id, tag, true, 2000);
  }
  expect(await store.knownTags()).toEqual(['eau', 'ثقافة']);
});

test('a database of the first version is opened with all that is in it, and its tags are known', async () => {
  const { article } = await store.saveArticle(page(), 1000);
  const saved = await store.changeTag(article.id, 'eau', true, 2000);
  const text = await store.getText(article.id);
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  // Written out: readers have it, so no change of the project's own code may change it.
  const first = await openDB('safi library', 1, {
    upgrade(database) {
      const articles = database.createObjectStore('articles', { keyPath: 'id' });
      articles.createIndex('savedAt', 'savedAt');
      articles.createIndex('addressKeys', 'addressKeys', { multiEntry: true });
      articles.createIndex('deletedAt', 'deletedAt');
      database.createObjectStore('texts', { keyPath: 'id' });
      database.createObjectStore('pictures', { keyPath: ['articleId', 'url'] });
      const changes = database.createObjectStore('changes', { keyPath: 'seq', autoIncrement: true });
      changes.createIndex('id', 'id', { unique: true });
    },
  });
  await first.put('articles', saved);
  await first.put('texts', text);
  first.close();

  await store.close();
  store = openStore();
  expect(await store.knownTags()).toEqual(['eau']);
  expect(await store.getArticle(article.id)).toEqual(saved);
  expect(await store.getText(article.id)).toEqual(text);
});

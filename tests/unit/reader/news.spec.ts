import { expect, test } from '@playwright/test';
import { emptyNews, isNewsStore, lookAt, mute, readArticle, standingOn } from '../../../src/reader/news';

const PAGE = 'https://www.maghress.com/fr';
const [A, B, C] = [
  'https://www.maghress.com/fr/a/1',
  'https://www.maghress.com/fr/b/2',
  'https://www.maghress.com/fr/c/3',
] as const;
const START = 29_000_000;
const HOUR = 60;

const of = (store: ReturnType<typeof emptyNews>, urls: string[], page = PAGE) =>
  urls.map((url) => standingOn(store, page).of(url));

test('on a first look everything is new, and nothing is called so', () => {
  const store = lookAt(emptyNews('x'), PAGE, [A, B], START);
  expect(standingOn(store, PAGE).since).toBeNull();
});

test('what came since the last look is new, what was there is seen', () => {
  const first = lookAt(emptyNews('x'), PAGE, [A, B], START);
  const second = lookAt(first, PAGE, [C, A], START + 3 * HOUR);
  expect(standingOn(second, PAGE).since).toBe(START);
  expect(of(second, [A, B, C])).toEqual(['seen', 'seen', 'new']);
});

test('coming back within a while is the same look', () => {
  let store = lookAt(emptyNews('x'), PAGE, [A], START);
  store = lookAt(store, PAGE, [A, B], START + 3 * HOUR);
  store = lookAt(store, PAGE, [A, B, C], START + 3 * HOUR + 15);
  store = lookAt(store, PAGE, [A, B, C], START + 3 * HOUR + 30);
  expect(standingOn(store, PAGE).since).toBe(START);
  expect(of(store, [A, B, C])).toEqual(['seen', 'new', 'new']);
});

test('what was seen on one page is seen on another, by whatever way it was shared', () => {
  let store = lookAt(emptyNews('x'), `${PAGE}/sport`, [A], START);
  store = lookAt(store, PAGE, [], START + 1);
  store = lookAt(store, PAGE, [`${A}?utm_source=x`, B], START + 3 * HOUR);
  expect(of(store, [`${A}?utm_source=x`, B])).toEqual(['seen', 'new']);
});

test('an article that was read is no news any more', () => {
  let store = lookAt(emptyNews('x'), PAGE, [A], START);
  store = lookAt(store, PAGE, [A, B], START + 3 * HOUR);
  store = readArticle(store, B, START + 3 * HOUR);
  expect(of(store, [B])).toEqual(['seen']);
});

test('after thirty days nothing is left', () => {
  const store = lookAt(emptyNews('x'), PAGE, [A, B], START);
  const later = lookAt(store, `${PAGE}/sport`, [], START + 30 * 24 * HOUR);
  expect(later.firstSeen).toEqual({});
  expect(Object.keys(later.looks)).toHaveLength(1);
});

test('no address is kept, and two machines keep different numbers', () => {
  const one = lookAt(emptyNews('one'), PAGE, [A], START);
  const two = lookAt(emptyNews('two'), PAGE, [A], START);
  expect(JSON.stringify(one)).not.toContain('maghress');
  expect(Object.keys(one.firstSeen)).not.toEqual(Object.keys(two.firstSeen));
});

test('ten thousand headlines have ten thousand numbers', () => {
  const urls = Array.from({ length: 10_000 }, (_, at) => `https://www.maghress.com/fr/lejournal/${at}`);
  expect(Object.keys(lookAt(emptyNews('x'), PAGE, urls, START).firstSeen)).toHaveLength(10_000);
});

test('names are muted and shown again', () => {
  const muted = mute(emptyNews('x'), 'papers', 'Le Courrier', true);
  expect(muted.muted.papers).toEqual(['Le Courrier']);
  expect(mute(muted, 'papers', 'Le Courrier', true).muted.papers).toEqual(['Le Courrier']);
  expect(mute(muted, 'papers', 'Le Courrier', false).muted.papers).toEqual([]);
});

test('only a store is one', () => {
  expect(isNewsStore(emptyNews('x'))).toBe(true);
  for (const value of [null, undefined, 7, {}, { salt: 'x' }, { ...emptyNews('x'), firstSeen: null }]) {
    expect(isNewsStore(value)).toBe(false);
  }
});

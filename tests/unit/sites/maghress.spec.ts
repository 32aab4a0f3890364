import { expect, test } from '@playwright/test';
import { maghress } from '../../../src/sites/maghress';

const PREFIXES = { ar: '', fr: '/fr', en: '/en' };

const ARTICLES = [
  '/hespress/695646',
  '/al-massae/7',
  '/2m/120045',
  '/akhbarona24/1',
  '/hespress/695646/',
  '/le_matin/99',
];
const LISTS = [
  '',
  '/',
  ...['politics', 'economics', 'international', 'sports', 'society', 'culture', 'religion', 'health'].map(
    (name) => `/${name}`,
  ),
  '/hespress',
  '/2m',
  '/author/Zineb%20Jazouli',
  '/author/42',
  '/city/Casablanca',
  '/city/7',
  '/search/eau?page=2',
  '/topics/7',
];
const NEITHER = [
  '/video/7',
  '/faces/index.xhtml',
  '/hespress/695646/photos',
  '/hespress/695646.html',
  '/hespress/thumb/7',
];

for (const { host } of maghress.hosts) {
  for (const [lang, prefix] of Object.entries(PREFIXES)) {
    test(`addresses of ${host} in ${lang} are told apart`, () => {
      const shapeOf = (address: string) => {
        const path = new URL(`https://www.${host}${prefix}${address}`).pathname;
        return [maghress.articlePath.test(path) && 'article', maghress.listPath.test(path) && 'list']
          .filter(Boolean)
          .join();
      };
      expect(ARTICLES.filter((address) => shapeOf(address) !== 'article')).toEqual([]);
      expect(LISTS.filter((address) => shapeOf(address) !== 'list')).toEqual([]);
      expect(NEITHER.filter((address) => shapeOf(address) !== '')).toEqual([]);
    });
  }
}

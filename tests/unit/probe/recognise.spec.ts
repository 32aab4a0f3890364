import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { recognise } from '../../../src/content/probe-recognise';
import { siteOf } from '../../../src/sites/index';
import { maghress } from '../../../src/sites/maghress';
import { documentOf, STORIES, type StoryParts, storyPage, teasers, ticker } from './sample-pages';

const ADDRESSES = {
  ar: 'https://www.maghress.com/sadaalhay/7',
  fr: 'https://www.maghress.com/fr/echodufour/7',
  en: 'https://www.masress.com/en/ovenpost/7',
};
const FRONT = 'https://www.maghress.com/fr';
const REPORT = `<button>${STORIES.fr.report}</button>`;

function seen(html: string, url: string) {
  return recognise(documentOf(html), new URL(url).pathname, maghress);
}

for (const lang of ['ar', 'fr', 'en'] as const) {
  test(`a story in ${lang} is an article`, () => {
    expect(seen(storyPage(lang), ADDRESSES[lang])).toEqual({ kind: 'article' });
  });

  test(`a story in ${lang} is an article at an address of another shape, by its words`, () => {
    expect(seen(storyPage(lang), `https://www.maghress.com/read?id=7&lang=${lang}`)).toEqual({ kind: 'article' });
  });

  for (const without of ['heading', 'published', 'source', 'report', 'prose', 'title'] as (keyof StoryParts)[]) {
    test(`a story in ${lang} without its ${without} is still an article`, () => {
      expect(seen(storyPage(lang, [without]), ADDRESSES[lang])).toEqual({ kind: 'article' });
    });
  }

  test(`the address alone makes no article in ${lang}`, () => {
    const without: (keyof StoryParts)[] = ['heading', 'published', 'source', 'prose', 'title'];
    expect(seen(storyPage(lang, without), ADDRESSES[lang])).toEqual({ kind: 'other' });
  });
}

test('a headline that is no h1 is found where the site’s rule says', () => {
  const { title, published } = STORIES.ar;
  const html = `<h1>مغرس</h1><span class="articletitle">${title}</span><br><span>${published}</span>`;
  expect(seen(html, ADDRESSES.ar)).toEqual({ kind: 'article' });
});

test('a list counts each story once', () => {
  expect(seen(teasers(36) + REPORT, FRONT)).toEqual({ kind: 'list', headlines: 36 });
});

test('a list of absolute addresses, with and without a scheme, is counted too', () => {
  const html = teasers(9, 'https://www.maghress.com') + teasers(10, '//maghress.com');
  expect(seen(html, FRONT)).toEqual({ kind: 'list', headlines: 10 });
});

test('a short list is one by its address', () => {
  expect(seen(teasers(2), 'https://www.maghress.com/author/Salma')).toEqual({ kind: 'list', headlines: 2 });
});

test('many headlines at an unknown address are a list where the page is of the template', () => {
  const url = 'https://www.maghress.com/fr/archive/2025/10/04/all';
  expect(seen(teasers(30) + REPORT, url)).toEqual({ kind: 'list', headlines: 30 });
  expect(seen(teasers(3) + REPORT, url)).toEqual({ kind: 'other' });
});

test('the ticker of every page is no list', () => {
  expect(seen(`<h1>Contact</h1>${ticker(60)}${REPORT}`, FRONT)).toEqual({ kind: 'other' });
});

test('headlines that stand beside another link are counted', () => {
  const link = (number: number, content: string) => `<a href="/fr/lejournal/${number}">${content}</a>`;
  const headline = 'Une manchette assez longue';
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const cards = numbers.map((number) => link(number, `<h3>${headline}</h3><p>Aujourd’hui</p>`));
  const withPicture = numbers.map((number) => `<div>${link(number, '<img alt="">')}${link(number, headline)}</div>`);
  const withPaper = numbers.map(
    (number) => `<li>${link(number, headline)} <a href="/fr/lejournal">Le Journal</a></li>`,
  );
  for (const list of [cards, withPicture, withPaper]) {
    expect(seen(list.join(''), FRONT)).toEqual({ kind: 'list', headlines: 9 });
  }
});

test('menus, short links and other sites’ stories are no headlines', () => {
  const menu = '<li><a href="/fr/politics">La politique du pays et du monde</a></li>';
  const short = '<li><a href="/fr/lejournal/7">Lire</a></li>';
  const foreign = teasers(20, 'https://maghress.com.evil.example') + teasers(20, 'https://notmaghress.com');
  expect(seen(menu + short + foreign + REPORT, FRONT)).toEqual({ kind: 'other' });
});

test('a list whose teasers name paper and date is no article', () => {
  const html = `<title>Politique | Maghress</title><h1>Politique</h1><p>${STORIES.fr.published}</p><p>${STORIES.fr.prose}</p>${teasers(20)}`;
  expect(seen(html, 'https://www.maghress.com/fr/politics')).toEqual({ kind: 'list', headlines: 20 });
});

test('an endless page is read up to a bound', () => {
  expect(seen(teasers(400), FRONT)).toEqual({ kind: 'list', headlines: 250 });
});

test('an empty page is nothing', () => {
  expect(seen('', FRONT)).toEqual({ kind: 'other' });
});

const PAGES = 'tests/pages';
const saved = readFileSync(join(PAGES, 'pages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { name: string; file: string; url: string })
  .filter(({ url }) => siteOf(url));

for (const { name, file, url } of saved) {
  test(`the saved page ${name} is what its expected report says`, () => {
    const expected = JSON.parse(readFileSync(join(PAGES, `${name}.expected.json`), 'utf8')) as { kind: string };
    expect(seen(readFileSync(join(PAGES, file), 'utf8'), url).kind).toBe(expected.kind);
  });
}

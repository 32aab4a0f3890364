import { expect, test } from '@playwright/test';
import createPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import type { Article, Headline, HeadlineList, PageReport } from '../../../src/article/types';
import { addressKeysOf, isSameArticle } from '../../../src/library/address-keys';
import { type GatherState, gather } from '../../../src/pages/review/gather';
import { issueAddress, issueOf } from '../../../src/pages/review/issue';
import { toldStories } from '../../../src/pages/review/told-stories';

const SITE = 'https://www.maghress.com';

function headline(path: string, title: string, source: string | null = null): Headline {
  return { title, url: `${SITE}/${path}`, source, image: null, lang: 'fr', dir: 'ltr' };
}

function article(path: string, title: string, paper: string, text = 'Un texte.'): Article {
  return {
    url: `${SITE}/${path}`,
    title,
    byline: null,
    siteName: 'Maghress',
    source: { name: paper, url: `https://${paper.toLowerCase()}.example/${path}` },
    publishedTime: null,
    lang: 'fr',
    dir: 'ltr',
    excerpt: null,
    leadImage: null,
    content: `<p>${text}</p>`,
    textContent: text,
    wordCount: 2,
    readingMinutes: 1,
  };
}

function section(title: string | null, ...items: Headline[]): HeadlineList {
  return { kind: 'section', title, items };
}

const RAIN = 'La palmeraie du sud attend la pluie depuis trois ans';

test('sections stay in order, and the stories of one paper stand together', () => {
  const lists = [
    section('Société', headline('a/1', 'Un'), headline('b/2', 'Deux'), headline('a/3', 'Trois')),
    section('Sport', headline('c/4', 'Quatre'), headline('a/1', 'Un')),
  ];
  const articles = new Map([
    [`${SITE}/a/1`, article('a/1', 'Le port rouvre ses quais', 'Gazette')],
    [`${SITE}/b/2`, article('b/2', 'Une école ouvre au village', 'Courrier')],
    [`${SITE}/a/3`, article('a/3', 'Les apiculteurs comptent les ruches', 'Gazette')],
    [`${SITE}/c/4`, article('c/4', 'Le derby finit sans but', 'Courrier')],
  ]);
  const told = toldStories(lists, articles);
  expect(told.map(({ title, stories }) => [title, ...stories.map((story) => story.article.title)])).toEqual([
    ['Société', 'Le port rouvre ses quais', 'Les apiculteurs comptent les ruches', 'Une école ouvre au village'],
    ['Sport', 'Le derby finit sans but'],
  ]);
});

test('one story is told once, by its longest text, with the other papers named', () => {
  const lists = [
    section('Une', headline('a/1', RAIN), headline('d/9', 'Un autre sujet sans rapport aucun')),
    section('Régions', headline('b/2', `${RAIN} entiers`), headline('c/3', RAIN, 'Le Matin')),
  ];
  const articles = new Map([
    [`${SITE}/a/1`, article('a/1', RAIN, 'Gazette')],
    [`${SITE}/b/2`, article('b/2', `${RAIN} entiers`, 'Courrier', 'Un texte bien plus long que celui-là.')],
  ]);
  const told = toldStories(lists, articles);
  expect(told).toHaveLength(1);
  expect(told[0]?.title).toBe('Une');
  const [story] = told[0]?.stories ?? [];
  expect(story?.article.source.name).toBe('Courrier');
  expect(story?.alsoIn).toEqual([
    { name: 'Gazette', url: 'https://gazette.example/a/1' },
    { name: 'Le Matin', url: `${SITE}/c/3` },
  ]);
});

test('two issues are never taken for one another, nor for the page that they were made of', () => {
  const known = {
    addressKeys: [] as string[],
    about: {
      url: issueAddress(`${SITE}/fr/lejournal/8101`, crypto.randomUUID()),
      title: 'Revue de presse, 1',
      lang: 'fr',
    },
  };
  const source = { name: null, url: null };
  const familyOf = () => 'maghress';
  known.addressKeys = addressKeysOf({ url: known.about.url, source }, familyOf);
  for (const other of [
    issueAddress(`${SITE}/fr/lejournal/8101`, crypto.randomUUID()),
    `${SITE}/fr/lejournal/8101`,
    `${SITE}/`,
  ]) {
    const keys = addressKeysOf({ url: other, source }, familyOf);
    expect(keys.filter((key) => known.addressKeys.includes(key))).toEqual([]);
    expect(isSameArticle({ url: other, title: 'Revue de presse, 2', lang: 'fr', source }, known)).toBe(false);
  }
});

function report(url: string): PageReport {
  return {
    url,
    kind: 'article',
    title: 'T',
    article: article(url.slice(SITE.length + 1), 'T', 'Gazette'),
    headlineLists: [],
    removed: [],
    blockKeys: [],
    partial: null,
  };
}

test('pages are read two at a time; one that fails is named, and the rest goes on', async () => {
  const urls = ['a/1', 'b/2', 'c/3', 'd/4', 'e/5'].map((path) => `${SITE}/${path}`);
  const states = new Map<string, GatherState['kind']>();
  let open = 0;
  let most = 0;
  await gather(
    urls,
    {
      canFetch: async (url) => !url.includes('e/5'),
      async read(url) {
        most = Math.max(most, ++open);
        await new Promise((next) => setTimeout(next));
        open--;
        if (url.includes('b/2')) return { ok: false, reason: 'unreachable' };
        if (url.includes('c/3')) return { ok: true, loading: false, report: { ...report(url), article: null } };
        return { ok: true, loading: false, report: report(url) };
      },
      tell: (url, { kind }) => states.set(url, kind),
    },
    new AbortController().signal,
  );
  expect(most).toBe(2);
  expect([...states.values()]).toEqual(['read', 'failed', 'failed', 'read', 'failed']);
});

test('stopped, it asks for no other page', async () => {
  const stopper = new AbortController();
  const asked: string[] = [];
  const states = new Map<string, GatherState['kind']>();
  await gather(
    ['a/1', 'b/2', 'c/3', 'd/4'].map((path) => `${SITE}/${path}`),
    {
      canFetch: async () => true,
      async read(url) {
        asked.push(url);
        stopper.abort();
        return { ok: true, loading: false, report: report(url) };
      },
      tell: (url, { kind }) => states.set(url, kind),
    },
    stopper.signal,
  );
  expect(asked.length).toBeLessThanOrEqual(2);
  expect([...states.values()]).not.toContain('read');
});

test('the issue is one article that any view shows, each story in its own language and direction', () => {
  const { window } = new JSDOM('');
  Object.assign(globalThis, { document: window.document });
  const arabic: Article = {
    ...article('a/2', 'عودة اللقالق', 'الواحة'),
    lang: 'ar',
    dir: 'rtl',
    content: '<h2>فصل</h2><p>نص</p>',
  };
  const words = { lang: 'fr', dir: 'ltr', say: (key: string) => key } as never;
  const page = issueOf(
    [
      {
        title: 'Une',
        stories: [
          { article: article('a/1', 'Le port', 'Gazette'), alsoIn: [{ name: 'Courrier', url: 'https://c.example/' }] },
        ],
      },
      { title: null, stories: [{ article: arabic, alsoIn: [] }] },
    ],
    { url: issueAddress(SITE, crypto.randomUUID()), title: 'Revue', madeAt: new Date('2026-11-25T12:00:00') },
    words,
    createPurify(window),
  );
  expect(page.article).toMatchObject({ title: 'Revue', dir: 'ltr', wordCount: 4, publishedTime: '2026-11-25' });
  const { body } = new JSDOM(page.article.content).window.document;
  expect(
    [...body.querySelectorAll('h2, h3, h4')].map(({ localName, textContent }) => `${localName} ${textContent}`),
  ).toEqual(['h2 Une', 'h3 Le port', 'h3 عودة اللقالق', 'h4 فصل']);
  expect(body.querySelector('h4')?.getAttribute('dir')).toBe('rtl');
  expect([...body.querySelectorAll('a')].map(({ href }) => href)).toEqual(
    ['https://gazette.example/a/1', 'https://c.example/', 'https://الواحة.example/a/2'].map(
      (href) => new URL(href).href,
    ),
  );
  expect(page.article.textContent).toContain('Le port');
});

import { expect, test } from '@playwright/test';
import type { PageReport } from '../../../src/article/types';
import { checkedReport } from '../../../src/reader/checked-report';

const REPORT: PageReport = {
  url: 'https://www.maghress.com/fr/hespress/1',
  kind: 'article',
  title: 'Un titre',
  article: {
    url: 'https://www.maghress.com/fr/hespress/1',
    title: 'Un titre',
    byline: 'Une autrice',
    siteName: 'Maghress',
    source: { name: 'Hespress', url: 'https://hespress.example/1' },
    publishedTime: '2025-07-02',
    lang: 'fr',
    dir: 'ltr',
    excerpt: null,
    leadImage: null,
    content: '<p>Un texte.</p>',
    textContent: 'Un texte.',
    wordCount: 2,
    readingMinutes: 1,
  },
  headlineLists: [
    {
      kind: 'related',
      title: 'Lire aussi',
      items: [
        {
          title: 'Un autre',
          url: 'https://www.maghress.com/fr/hespress/2',
          source: null,
          image: null,
          lang: 'fr',
          dir: 'ltr',
        },
      ],
    },
  ],
  removed: [],
  blockKeys: [],
  partial: null,
};

function withArticle(change: object): unknown {
  return { ...REPORT, article: { ...REPORT.article, ...change } };
}

test('a sound report comes through whole', () => {
  expect(checkedReport(REPORT)).toEqual(REPORT);
});

for (const address of [
  'javascript:alert(1)',
  'data:text/html,x',
  ' java\nscript:alert(1)',
  'chrome://settings',
  '/relative',
  '//host.example/',
  '',
  7,
  null,
]) {
  test(`no link leads to ${JSON.stringify(address)}`, () => {
    const report = checkedReport({
      ...(withArticle({ source: { name: 'A paper', url: address } }) as object),
      headlineLists: [{ kind: 'related', title: null, items: [{ title: 'A headline', url: address }] }],
    });
    expect(report?.article?.source).toEqual({ name: 'A paper', url: null });
    expect(report?.headlineLists).toEqual([]);
  });
}

test('values of the wrong type become absences, never what they are', () => {
  const report = checkedReport(
    withArticle({
      title: { toString: 1 },
      byline: ['x'],
      lang: '"><script>',
      dir: 'x',
      content: 5,
      readingMinutes: 'NaN',
    }),
  );
  expect(report?.article).toMatchObject({
    title: '',
    byline: null,
    lang: null,
    dir: 'ltr',
    content: '',
    readingMinutes: 0,
  });
});

for (const report of [null, undefined, 'text', 5, [], {}, { url: 'javascript:alert(1)' }]) {
  test(`${JSON.stringify(report)} is no report`, () => expect(checkedReport(report)).toBeNull());
}

test('what would freeze the view is cut, and said to be', () => {
  const headline = REPORT.headlineLists[0]?.items[0];
  const many = Array.from({ length: 100_000 }, (_, index) => ({
    ...headline,
    url: `https://www.maghress.com/fr/hespress/${index}`,
  }));
  const long = checkedReport({ ...REPORT, headlineLists: [{ kind: 'latest', title: null, items: many }] });
  expect(long?.headlineLists[0]?.items.length).toBe(1000);
  expect(long?.partial).not.toBeNull();
  const heavy = checkedReport(withArticle({ content: 'a'.repeat(5_000_000), title: 'b'.repeat(100_000) }));
  expect(heavy?.article?.content.length).toBe(2_000_000);
  expect(heavy?.article?.title.length).toBe(1000);
  expect(heavy?.partial).not.toBeNull();
});

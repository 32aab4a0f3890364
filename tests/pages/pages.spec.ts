import { expect } from '@playwright/test';
import type { Article, PageReport } from '../../src/article/types';
import { blocksOf, strangersIn, textOf } from './content-blocks';
import { type ExpectedReport, namesOf, PAGES_FOLDER, readExpected, SAVED_PAGES } from './expected-page';
import { test } from './extractor-fixture';
import { firstDifference } from './first-difference';

test('every page has an expected report and a line in pages.jsonl, and nothing is left over', () => {
  const pages = namesOf('.html');
  expect(namesOf('.expected.json')).toEqual(pages);
  expect(SAVED_PAGES.map(({ name }) => name).sort()).toEqual(pages);
  expect(SAVED_PAGES.filter(({ name, file }) => file !== `${name}.html`)).toEqual([]);
});

for (const { name, file, url } of SAVED_PAGES) {
  test(name, async ({ extractor }) => {
    const expected = readExpected(name);
    expect(JSON.stringify(expected), `${name}.expected.json is filled in`).not.toContain('FILL IN');
    const { report } = await extractor.extract({ file: PAGES_FOLDER + file, url });
    const difference = firstDifference(comparable(expected), readable(report));
    expect(difference ?? '', `${name}: the report is as expected`).toBe('');
    if (report.article) expect(brokenPromises(report.article), `${name}: the article keeps the contract`).toEqual([]);
  });
}

/** The report with all that isn't compared left out. */
function readable({ url, kind, title, article, headlineLists }: PageReport) {
  return {
    url,
    kind,
    title,
    article: article && {
      ...article,
      content: blocksOf(article.content),
      textContent: article.textContent.split('\n'),
    },
    headlineLists: headlineLists
      .filter((list) => list.kind !== 'navigation')
      .map((list) => ({
        kind: list.kind,
        title: list.title,
        items: list.items.map((item) => ({ title: item.title, url: item.url, source: item.source, image: item.image })),
      })),
  };
}

function comparable({ url, kind, title, article, headlineLists }: ExpectedReport) {
  return {
    url,
    kind,
    title,
    article: article && {
      ...article,
      content: article.content.flatMap(blocksOf),
      textContent: textOf(article.content).split('\n'),
    },
    headlineLists: headlineLists.map((list) => ({
      ...list,
      items: list.items.map(({ title, url, source = null, image = null }) => ({ title, url, source, image })),
    })),
  };
}

function brokenPromises(article: Article): string[] {
  const empty = Object.entries(article).filter(([, value]) => value === '' || value === undefined);
  return [
    ...empty.map(([key]) => `${key} is empty and not null`),
    ...(article.wordCount > 0 ? [] : ['wordCount is not positive']),
    ...(Number.isInteger(article.readingMinutes) && article.readingMinutes > 0 ? [] : ['readingMinutes is no count']),
    ...strangersIn(article.content),
  ];
}

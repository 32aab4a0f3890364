import { expect, test } from '@playwright/test';
import { readMarks } from './read-marks';

const HEAD = '<title>Bees cross the sea</title>';
const script = (source: string) => `<script type="application/ld+json">${source}</script>`;
const STORY = '"@type":"NewsArticle","headline":"Bees cross the sea","datePublished":"2025-05-03"';

const DATES: [what: string, head: string, expected: string[]][] = [
  ['in a graph', script(`{"@graph":[{"@type":"WebSite"},{${STORY}}]}`), ['2025-05-03']],
  ['in a list', script(`[{"@type":"WebPage"},{${STORY}}]`), ['2025-05-03']],
  ['as the entity of a page', script(`{"@type":"WebPage","mainEntity":{${STORY}}}`), ['2025-05-03']],
  ['with raw line breaks in strings', script(`{${STORY},"description":"one\ntwo"}`), ['2025-05-03']],
  ['with a comma before a bracket', script(`{${STORY},}`), ['2025-05-03']],
  ['in a comment, with a semicolon', script(`<!-- {${STORY}}; -->`), ['2025-05-03']],
  ['beside a block that none can read', script('{"@type":') + script(`{${STORY}}`), ['2025-05-03']],
  [
    'of the page, of two',
    script('{"@type":"NewsArticle","headline":"Pool opened by mayor today","datePublished":"2019-01-01"}') +
      script(`{${STORY}}`),
    ['2025-05-03'],
  ],
  [
    'of another story: of none',
    script('{"@type":"NewsArticle","headline":"Pool opened by mayor today","datePublished":"2019-01-01"}'),
    [],
  ],
];
for (const [what, head, expected] of DATES) {
  test(`reads JSON-LD ${what}`, () =>
    expect(readMarks(HEAD + head, '<h1>Bees</h1>…').metadata.published).toEqual(expected));
}

test('names authors that the data refers to by their number', () => {
  const graph = `{"@graph":[{${STORY},"author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ada Lind"}]}`;
  expect(readMarks(HEAD + script(graph), '<h1>Bees cross the sea</h1>…').byline).toBe('Ada Lind');
});

test('reads past JSON-LD that is nested without end', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  expect(readMarks(HEAD + script(deep) + script(`{${STORY}}`), '<h1>Bees</h1>…').metadata.published).toEqual([
    '2025-05-03',
  ]);
});

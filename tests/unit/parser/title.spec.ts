import { expect, test } from '@playwright/test';
import { jsonLd, readMarks } from './read-marks';

const news = (headline: string) => jsonLd({ '@type': 'NewsArticle', headline });

const TITLES: [what: string, head: string, body: string, expected: string][] = [
  [
    'the heading, of several claims',
    '<title>Bees cross the sea | Paper</title><meta property="og:title" content="Bees! Bees! Bees!">',
    '<h1>Bees cross the sea</h1>…',
    'Bees cross the sea',
  ],
  [
    'the heading, when the data names another story',
    `<title>Bees cross the sea</title>${news('Mayor opens the new swimming pool')}`,
    '<h1>Bees cross the sea</h1>…',
    'Bees cross the sea',
  ],
  [
    "the paper's own name for the same story",
    `<title>Bees cross the sea</title>${news('Sixty hives of bees cross the sea at night')}`,
    '<h1>Bees cross the sea on a ferry</h1>…',
    'Sixty hives of bees cross the sea at night',
  ],
  [
    'the heading, when the data is cut off',
    `<title>Bees cross the sea</title>${news('Bees cross the…')}`,
    '<h1>Bees cross the sea on a ferry</h1>…',
    'Bees cross the sea on a ferry',
  ],
  [
    "the heading, when the data adds the site's name",
    `<title>Bees cross the sea</title>${news('Bees cross the sea – Paper')}`,
    '<h1>Bees cross the sea</h1>…',
    'Bees cross the sea',
  ],
  [
    'the heading, when a blog is described for search engines',
    `<title>Bees cross the sea</title>${jsonLd({ '@type': 'Article', headline: 'Bees cross the sea: all you must know' })}`,
    '<h1>Bees cross the sea</h1>…',
    'Bees cross the sea',
  ],
  [
    'kicker and heading that a claim joins',
    '<title>Islands: Bees cross the sea</title>',
    '<p>Islands</p><h1>Bees cross the sea</h1>…',
    'Islands: Bees cross the sea',
  ],
  [
    'character references decoded',
    `<title>Bees’ night</title>${news('Bees&#8217; &quot;night&quot; at sea')}`,
    '<h1>The bees’ “night” at sea in spring</h1>…',
    'Bees’ "night" at sea',
  ],
];
for (const [what, head, body, expected] of TITLES) {
  test(`takes for title ${what}`, () => expect(readMarks(head, body).title).toBe(expected));
}

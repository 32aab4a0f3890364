import { expect, test } from '@playwright/test';
import { jsonLd, readMarks } from './read-marks';

const AWAY = 'https://www.gazette.example/bees';
const story = (fields: object) => jsonLd({ '@type': 'NewsArticle', headline: 'Bees cross the sea', ...fields });
const link = (text: string, href = AWAY) => `<a href="${href}">${text}</a>`;

const SOURCES: [what: string, head: string, body: string, name: string | null, url: string | null][] = [
  [
    'an English sentence',
    '',
    `…<p>This article originally appeared in ${link('The Gazette')}.</p>`,
    'The Gazette',
    AWAY,
  ],
  [
    'a sentence that links "here"',
    '',
    `…<p>Read the original at The Gazette ${link('here')}.</p>`,
    'The Gazette',
    AWAY,
  ],
  ['a sentence that is its link', '', `…<p>${link('Lire la suite sur La Gazette')}</p>`, 'La Gazette', AWAY],
  ['an Arabic label', '', `…<p>المصدر: ${link('الجريدة')}</p>`, 'الجريدة', AWAY],
  ['a German label', '', `…<p>Quelle: ${link('Die Gazette')}</p>`, 'Die Gazette', AWAY],
  ['a Spanish sentence', '', `…<p>Publicado originalmente en ${link('La Gaceta')}</p>`, 'La Gaceta', AWAY],
  ['a Dutch sentence', '', `…<p>Oorspronkelijk verschenen in ${link('De Gazet')}</p>`, 'De Gazet', AWAY],
  ['a sentence without a link', '', '…<p>This story was first published by The Gazette.</p>', 'The Gazette', null],
  ['no day after the words', '', '…<p>First published on November 18, 2019</p>', null, null],
  ['no source of a figure in the text', '', `…<p>Source: ${link('Statistics Office')}</p>…`, null, null],
  ['no name that begins with the word', '', `…<p>${link('Source Sûre')}</p>`, null, null],
  ['no share link', '', `…<p>Source: ${link('Facebook', 'https://www.facebook.com/paper/1')}</p>`, null, null],
  [
    'no link that takes the page along',
    '',
    `…<p>Source: ${link('Pocket', 'https://keep.example/?u=https://www.paper.example/story/1')}</p>`,
    null,
    null,
  ],
  ['no page of the site itself', '', `…<p>Source: ${link('Paper', 'https://news.paper.example/2')}</p>`, null, null],
  ['a canonical link to another host', `<link rel="canonical" href="${AWAY}">`, '…', null, AWAY],
  [
    'no canonical link to the same name under another ending',
    '<link rel="canonical" href="https://www.paper.co.test/story/1">',
    '…',
    null,
    null,
  ],
  ['no canonical link to a front page', '<link rel="canonical" href="https://www.gazette.example/">', '…', null, null],
  [
    'the work that the story is based on',
    story({ isBasedOn: { url: AWAY, publisher: { name: 'The Gazette' } } }),
    '…',
    'The Gazette',
    AWAY,
  ],
  [
    'the work at an address that names its parts',
    story({ isBasedOn: { url: `${AWAY}?id=1&section=2&amp;copy=3` } }),
    '…',
    null,
    `${AWAY}?id=1&section=2&copy=3`,
  ],
  [
    'the organisation it came from',
    story({ sourceOrganization: { '@type': 'Organization', name: 'dpa' } }),
    '…',
    'dpa',
    null,
  ],
  [
    'no publisher that is the site',
    `<meta property="og:site_name" content="Paper">${story({ publisher: { name: 'Paper' } })}`,
    '…',
    null,
    null,
  ],
  ['an agency after the text', '', '…<p>(AFP)</p>', 'AFP', null],
  ['an Arabic agency after the text', '', '…<p>و.م.ع</p>', 'و.م.ع', null],
  [
    'an agency in a dateline',
    '',
    '<p>RABAT (MAP) – The ferry left the harbour before dawn with sixty hives on its deck, and nobody woke.</p>',
    'MAP',
    null,
  ],
  [
    'an agency at the end of the text',
    '',
    '<p>The ferry left the harbour before dawn with sixty hives on its deck, and nobody woke the bees. /APS</p>',
    'APS',
    null,
  ],
  [
    'no agency of a picture',
    '',
    '<figure><img src="/a.jpg"><figcaption>Bees. Photo: Ada Lind/AP</figcaption></figure>…',
    null,
    null,
  ],
  ['no word that is also a sign', '', '…<p>map</p>', null, null],
];
for (const [what, head, body, name, url] of SOURCES) {
  test(`finds ${what}`, () => {
    const { source } = readMarks(`<title>Bees cross the sea</title>${head}`, `<h1>Bees cross the sea</h1>${body}`);
    expect(source).toEqual({ name, url });
  });
}

import { expect, test } from '@playwright/test';
import { jsonLd, readMarks } from './read-marks';

const HEAD = '<title>Bees cross the sea</title><meta property="og:site_name" content="Paper">';
const by = (...names: string[]) =>
  jsonLd({ '@type': 'NewsArticle', headline: 'Bees cross the sea', author: names.map((name) => ({ name })) });

const BYLINES: [what: string, head: string, body: string, expected: string | null][] = [
  ['English', '', '<p>By Ada Lind</p>…', 'Ada Lind'],
  ['French', '', '<p>Par Odile Marchetti</p>…', 'Odile Marchetti'],
  ['Arabic', '', '<p>بقلم: سلمى الورديغي</p>…', 'سلمى الورديغي'],
  ['German', '', '<p>Von Jörg Hansen</p>…', 'Jörg Hansen'],
  ['Spanish', '', '<p>Por Inés Robles</p>…', 'Inés Robles'],
  ['Italian', '', '<p>di Carla Neri</p>…', 'Carla Neri'],
  ['Portuguese', '', '<p>Escrito por João Prado</p>…', 'João Prado'],
  ['Dutch', '', '<p>Door Sanne Vos</p>…', 'Sanne Vos'],
  ['a word and a name in cells of their own', '', '<div>By</div><div>Ada Lind</div>…', 'Ada Lind'],
  ['a name after a standfirst', '', '…<p>By Ada Lind</p>…', 'Ada Lind'],
  [
    'several linked authors',
    '',
    '<p>By <a rel="author" href="/a">Ada Lind</a> and <a rel="author" href="/b">Bo Marsh</a></p>…',
    'Ada Lind, Bo Marsh',
  ],
  ['authors as shown where only the page names them', '', '<p>By Ada Lind and Bo Marsh</p>…', 'Ada Lind and Bo Marsh'],
  [
    'authors one by one where the head names them',
    by('Ada Lind', 'Bo Marsh'),
    '<p>By Ada Lind and Bo Marsh</p>…',
    'Ada Lind, Bo Marsh',
  ],
  ['no site, claimed for an author', by('Paper'), '…', null],
  ['no desk, claimed for an author', '<meta name="author" content="admin">', '…', null],
  ['no address', '<meta name="author" content="https://paper.example/ada">', '…', null],
  ['the one who is shown, not the one who is claimed', by('Zoe Quill'), '<p>By Ada Lind</p>…', 'Ada Lind'],
  ['the one who signs at the end', by('Zoe Quill'), '<p class="author">Photo desk</p>…<p>Zoe Quill</p>', 'Zoe Quill'],
  ['no day in an author’s place', by('Ada Lind'), '<p class="author">August 27, 2024</p>…', 'Ada Lind'],
  [
    'no name but that before the date',
    '',
    '<p>By Ada Lind | Updated 3 May 2024, published 1 May 2024</p>…',
    'Ada Lind',
  ],
];
for (const [what, head, body, expected] of BYLINES) {
  test(`finds ${what}`, () =>
    expect(readMarks(HEAD + head, `<h1>Bees cross the sea</h1>${body}`).byline).toBe(expected));
}

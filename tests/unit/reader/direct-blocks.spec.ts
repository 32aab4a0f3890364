import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import type { Article } from '../../../src/article/types';
import { directBlocks } from '../../../src/reader/direct-blocks';

const { window } = new JSDOM('');

function directed(html: string, { dir, lang }: Pick<Article, 'dir' | 'lang'>): string {
  const fragment = window.document.createElement('template');
  const body = new window.DOMParser().parseFromString(html, 'text/html').body;
  fragment.content.append(...body.childNodes);
  directBlocks(fragment.content, { dir, lang });
  return [...fragment.content.children].map(({ outerHTML }) => outerHTML).join('');
}

const FRENCH = 'Une phrase en français';
const ARABIC = 'جملة بالعربية هنا';
const VOWELLED = 'وَخَيْرُ جَلِيسٍ';

const CASES = [
  ['an Arabic article is left as it is', { dir: 'rtl', lang: 'ar' }, `<p>${ARABIC}</p>`, `<p>${ARABIC}</p>`],
  [
    'a program runs from left to right in an Arabic article, also where most of its letters are Arabic',
    { dir: 'rtl', lang: 'ar' },
    `<pre># ${ARABIC}\nx = 1</pre>`,
    `<pre dir="ltr"># ${ARABIC}\nx = 1</pre>`,
  ],
  [
    'a program with Arabic comments does so in a French article',
    { dir: 'ltr', lang: 'fr' },
    `<pre dir="rtl"># ${ARABIC}\nx = 1</pre>`,
    `<pre># ${ARABIC}\nx = 1</pre>`,
  ],
  [
    'verse that a page sets as it stands runs its own way',
    { dir: 'ltr', lang: 'fr' },
    `<pre dir="rtl">${ARABIC}\n${ARABIC}</pre>`,
    `<pre dir="rtl">${ARABIC}\n${ARABIC}</pre>`,
  ],
  [
    'a list stands on the side of its items',
    { dir: 'ltr', lang: 'fr' },
    `<ul><li dir="rtl" lang="ar">${ARABIC}</li></ul>`,
    `<ul dir="rtl"><li dir="rtl" lang="ar">${ARABIC}</li></ul>`,
  ],
  [
    'an item that runs the other way than its list does so',
    { dir: 'ltr', lang: 'fr' },
    `<ul><li dir="rtl" lang="ar">${ARABIC}</li><li dir="rtl" lang="ar">${ARABIC}</li><li>${FRENCH}</li></ul>`,
    `<ul dir="rtl"><li dir="rtl" lang="ar">${ARABIC}</li><li dir="rtl" lang="ar">${ARABIC}</li><li dir="ltr">${FRENCH}</li></ul>`,
  ],
  [
    'Arabic in a French quotation of an Arabic article is Arabic again',
    { dir: 'rtl', lang: 'ar' },
    `<blockquote dir="ltr" lang="fr"><p>${FRENCH} ${FRENCH}</p><p>${ARABIC}</p></blockquote>`,
    `<blockquote dir="ltr" lang="fr"><p>${FRENCH} ${FRENCH}</p><p dir="rtl" lang="ar">${ARABIC}</p></blockquote>`,
  ],
  [
    'a table begins where its words do',
    { dir: 'rtl', lang: 'ar' },
    `<table><tbody><tr><td dir="ltr">${FRENCH}</td><td>1</td></tr></tbody></table>`,
    `<table dir="ltr"><tbody><tr><td dir="ltr">${FRENCH}</td><td>1</td></tr></tbody></table>`,
  ],
  [
    'a vowelled block gets its room, the next one doesn’t',
    { dir: 'rtl', lang: 'ar' },
    `<p>${VOWELLED}</p><p>${ARABIC}</p>`,
    `<p class="vowelled">${VOWELLED}</p><p>${ARABIC}</p>`,
  ],
] as const;

for (const [what, article, html, expected] of CASES) {
  test(what, () => expect(directed(html, article)).toBe(expected));
}

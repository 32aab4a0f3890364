import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { candidateSlices, findCandidates, MOST_CANDIDATES } from '../../../src/ads/candidates';
import type { AdPage } from '../../../src/ads/types';
import { articleVeto } from '../../../src/ads/veto';

const URL = 'https://www.maghress.com/fr/lejournal/1';
const PARAGRAPHS = [
  'Depuis lundi, la petite bibliothèque de la rue des Tanneurs reste ouverte jusqu’à vingt-deux heures.',
  'L’idée vient de trois enseignantes du lycée voisin, qui ont réuni des livres pendant deux ans.',
];
const ARTICLE = {
  title: 'Une bibliothèque ouvre le soir',
  textContent: PARAGRAPHS.join('\n'),
  content: `<p>${PARAGRAPHS[0]}</p><figure><img src="https://www.maghress.com/photos/300x250-salle.jpg"></figure>`,
  leadImage: null,
};

/** A page whose boxes are as large as their attributes say. */
function page(html: string): AdPage {
  const { document } = new JSDOM(`<body><h1>${ARTICLE.title}</h1>${html}</body>`, { url: URL }).window;
  return {
    document,
    url: URL,
    boxOf: (element) => ({
      left: 0,
      top: 0,
      width: Number(element.getAttribute('width') ?? 300),
      height: Number(element.getAttribute('height') ?? 100),
    }),
    positionOf: (element) => (element as HTMLElement).style.position || 'static',
    viewport: { width: 1280, height: 800 },
  };
}

function found(html: string): string[] {
  const read = page(html);
  return findCandidates(read, articleVeto(ARTICLE, read.document, URL)).map(({ element }) => element.id);
}

test('an ad between two paragraphs is a candidate, and they are not', () => {
  expect(
    found(
      `<div id="body"><p>${PARAGRAPHS[0]}</p><div id="ad"><span>Publicité</span><a rel="sponsored" href="https://shop.example/"><img width="300" height="250" src="/a.png"></a></div><p>${PARAGRAPHS[1]}</p></div>`,
    ),
  ).toEqual(['ad']);
});

test('an ad’s markup around the article makes no ad of it', () => {
  const article = `<p>${PARAGRAPHS[0]}</p><a id="photo" href="https://ad.doubleclick.net/c" rel="sponsored"><img src="/photos/300x250-salle.jpg" width="300" height="250"></a><p>${PARAGRAPHS[1]}</p>`;
  for (const around of ['div class="adsbygoogle"', 'div id="div-gpt-ad-1"', 'div id="taboola-x" class="ads"'])
    expect(found(`<${around}>${article}</div>`)).toEqual([]);
});

test('ten thousand ads give sixty outlines, in slices', () => {
  const read = page('<a rel="sponsored" href="https://s.example/"><img width=300 height=250></a><p>x'.repeat(10_000));
  const slices = candidateSlices(read, articleVeto(ARTICLE, read.document, URL));
  let steps = 0;
  let step = slices.next();
  for (; !step.done; step = slices.next()) steps++;
  expect(step.value).toHaveLength(MOST_CANDIDATES);
  expect(steps).toBeGreaterThan(20);
});

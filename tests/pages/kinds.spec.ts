import { expect } from '@playwright/test';
import type { PageKind } from '../../src/article/types';
import { archive, board, digest, front, goods, live, results, teasers } from '../support/pages/kinds/lists';
import { contact, oldThread, post, product, standIn, thread } from '../support/pages/kinds/things';
import { ARABIC, ENGLISH, FRENCH } from '../support/pages/kinds/words';
import { GERMAN, SPANISH } from '../support/pages/kinds/words-of-others';
import { namesOf, readExpected } from './expected-page';
import { test } from './extractor-fixture';

/** What each page is, where it is served, and the page: templates of the web with invented texts. */
const PAGES: [kind: PageKind, url: string, html: string][] = [
  ['list', 'https://www.gazette-du-phare.example/', front(FRENCH)],
  ['list', 'https://almanara.example/ar/', front(ARABIC)],
  ['list', 'https://lantern-post.example/index.html', front(ENGLISH)],
  ['list', 'https://www.masress.com/en/', front(ENGLISH)],
  ['list', 'https://www.gazette-du-phare.example/culture/', archive(FRENCH, FRENCH.sections[2])],
  ['list', 'https://almanara.example/category/2/', archive(ARABIC, ARABIC.sections[1], 'article')],
  ['list', 'https://lantern-post.example/news', archive(ENGLISH, ENGLISH.sections[1])],
  ['list', 'https://faro-del-valle.example/categoria/cultura/', archive(SPANISH, SPANISH.sections[2])],
  ['list', 'https://leuchtturm-bote.example/kultur', archive(GERMAN, GERMAN.sections[2], 'article')],
  ['list', 'https://www.gazette-du-phare.example/tag/port-de-peche/', archive(FRENCH, 'Mot-clé : port de pêche')],
  ['list', 'https://almanara.example/tag/%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1/', archive(ARABIC, 'وسم: الميناء')],
  ['list', 'https://lantern-post.example/author/owen-tarrant/', archive(ENGLISH, ENGLISH.people[1])],
  ['list', 'https://almanara.example/author/3/', archive(ARABIC, ARABIC.people[2])],
  ['list', 'https://www.gazette-du-phare.example/economie', digest(FRENCH, FRENCH.sections[1])],
  ['list', 'https://almanara.example/section/2', digest(ARABIC, ARABIC.sections[2])],
  ['list', 'https://lantern-post.example/topics/harbour', digest(ENGLISH, 'Harbour news')],
  ['list', 'https://leuchtturm-bote.example/wirtschaft/', digest(GERMAN, GERMAN.sections[1])],
  ['list', 'https://www.gazette-du-phare.example/?s=pont', results(FRENCH, 'pont')],
  ['list', 'https://almanara.example/search?q=%D8%AC%D8%B3%D8%B1', results(ARABIC, 'جسر')],
  ['list', 'https://lantern-post.example/search/bridge', results(ENGLISH, 'bridge')],
  ['list', 'https://www.gazette-du-phare.example/en-direct', live(FRENCH)],
  ['list', 'https://almanara.example/live', live(ARABIC)],
  ['list', 'https://www.maghress.com/fr/politics', teasers(FRENCH, '/fr')],
  ['list', 'https://www.maghress.com/search/%D8%AC%D8%B3%D8%B1', teasers(ARABIC, '')],
  ['list', 'https://www.djazairess.com/fr/sports', teasers(FRENCH, '/fr')],
  ['list', 'https://tapis-du-phare.example/boutique/', goods(FRENCH)],
  ['list', 'https://zarabi.example/shop/', goods(ARABIC)],
  ['list', 'https://alfombras.example/coleccion/salon', goods(SPANISH)],
  ['list', 'https://forum-du-phare.example/forums/economie.4/', board(FRENCH)],
  ['list', 'https://montada.example/board/4', board(ARABIC)],
  ['other', 'https://tapis-du-phare.example/produit/tapis-rouge-de-la-vallee/', product(FRENCH)],
  ['other', 'https://zarabi.example/product/8812/', product(ARABIC, false)],
  ['other', 'https://rugs.example/valley-rug-red-large-20413.html', product(ENGLISH)],
  ['other', 'https://teppiche.example/p/tal-teppich-rot-20413/', product(GERMAN, false)],
  ['other', 'https://forum-du-phare.example/threads/deux-lyceennes-et-une-eolienne.3311/', thread(FRENCH)],
  ['other', 'https://montada.example/threads/3311/', thread(ARABIC, false)],
  ['other', 'https://talk.example/d/3311-two-pupils-and-a-turbine', thread(ENGLISH, false)],
  ['other', 'https://montada.example/viewtopic.php?t=44', oldThread(ARABIC)],
  ['other', 'https://foro.example/viewtopic.php?f=2&t=44', oldThread(SPANISH)],
  ['other', 'https://lantern-post.example/contact', contact(ENGLISH)],
  ['other', 'https://lantern-post.example/old-bridge-opens-again', standIn(ENGLISH, 'Making sure you’re not a bot')],
  ['other', 'https://almanara.example/445121.html', standIn(ARABIC, 'تحقّق من أنّك لستَ روبوتا')],
  ['other', 'https://gazette-du-phare.example/le-vieux-pont-rouvre', standIn(FRENCH, 'Page introuvable – La Gazette')],
  // What looks like one of these, and is an article.
  [
    'article',
    'https://gazette-du-phare.example/prouver-que-l-on-n-est-pas-un-robot',
    post({ ...FRENCH, titles: FRENCH.titles.map(() => 'Prouver que l’on n’est pas un robot, un métier d’avenir') }),
  ],
  ['article', 'https://tapis-du-phare.example/blog/le-vieux-pont-de-bois-rouvre', post(FRENCH, { goods: true })],
  ['article', 'https://zarabi.example/blog/8813', post(ARABIC, { goods: true })],
  ['article', 'https://lantern-post.example/old-wooden-bridge-reopens', post(ENGLISH, { comments: true })],
  ['article', 'https://almanara.example/section/politics/445120.html', post(ARABIC, { comments: true })],
  ['article', 'https://leuchtturm-bote.example/kultur/alte-holzbruecke-wieder-offen', post(GERMAN, { comments: true })],
  ['article', 'https://faro-del-valle.example/el-viejo-puente', post(SPANISH)],
];

for (const [kind, url, html] of PAGES) {
  test(`${kind}: ${decodeURI(url)}`, async ({ extractor }) => {
    const { report } = await extractor.extract({ html, url });
    expect(report.kind).toBe(kind);
    if (kind === 'list') expect(report.headlineLists.flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(8);
  });
}

test('the saved pages that are no article are told so without the rules for known sites', async ({ extractor }) => {
  const wrong: string[] = [];
  for (const name of namesOf('.expected.json')) {
    const { url, kind } = readExpected(name);
    const file = new URL(`${name}.html`, import.meta.url).pathname;
    const { report } = await extractor.extract({ file, url, sites: false });
    if (report.kind !== kind) wrong.push(`${name}: ${report.kind}`);
  }
  expect(wrong).toEqual([]);
});

// @ts-check
/** The states of Safi's other pages, and of what it draws into pages, of which `npm run pictures` takes a picture. */
import { AD_PAGES } from '../../tests/ads/pages/pages.mjs';
import { CORPUS } from '../../tests/support/library/corpus.mjs';
import { savedSample } from '../../tests/support/library/saved-sample.mjs';
import { serveFixture } from '../bench-ads/show-fixture.mjs';
import { MAKING } from '../bench-library/making.mjs';

import { ARTICLES } from './states.mjs';
import { leave, tickHeadlines } from './take.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { State } from './states.mjs' */
/** @import { Chromium } from './take.mjs' */

const WIDE = { width: 1000, height: 640 };
const PHONE = { width: 360, height: 740 };
/** All of a long page at once. */
const LONG = { width: 1000, height: 3200 };
const LONG_PHONE = { width: 360, height: 4400 };

/** Headlines of a morning, and those that came since; two are of one story. */
const HEADLINES = {
  ar: {
    old: [
      'مكتبة متنقلة تجوب قرى الأطلس في فصل الصيف',
      'عودة طيور اللقلاق إلى أسوار المدينة العتيقة',
      'مسرح الحي يقدم عرضا مجانيا للأطفال كل جمعة',
      'قطار الليل يعود إلى الساحل بعد غياب تسع سنوات',
    ],
    fresh: [
      ['barid', 'حريق يأتي على سوق السمك القديم في طنجة'],
      ['mawja', 'طنجة: حريق في سوق السمك القديم'],
      ['manara', 'خياط المدينة القديمة يصنع آخر جلباب بالطريقة التقليدية'],
    ],
  },
  fr: {
    old: [
      'Le port de Safi reçoit deux grues neuves venues par la mer',
      'Une équipe d’Agadir gagne le tournoi de robots',
      'Le prix des amandes baisse encore sur les marchés du sud',
      'La gare de Taza retrouve son horloge, arrêtée depuis l’hiver',
    ],
    fresh: [
      ['courrier', 'Tanger : un incendie détruit le vieux marché aux poissons'],
      ['vague', 'Un incendie ravage le marché aux poissons de Tanger'],
      ['phare', 'Les pluies d’automne remplissent les barrages du nord du pays'],
    ],
  },
};

/** A headline keeps its address when others come before it. @param {'ar' | 'fr'} lang @param {string} paper @param {string} title */
function addressOf(lang, paper, title) {
  const id = [...title].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);
  return `https://www.maghress.com${lang === 'fr' ? '/fr' : ''}/${paper}/${id}`;
}

/** @param {'ar' | 'fr'} lang @param {string[][]} titles */
function frontPage(lang, titles) {
  const rows = titles.map(
    ([paper = '', title = '']) =>
      `<table><tr><td><a class="teasertitle" href="${addressOf(lang, paper, title)}">${title}</a></td></tr></table>`,
  );
  const label = lang === 'ar' ? 'آخر الأخبار' : 'Dernières nouvelles';
  const report = lang === 'ar' ? 'أبلغ عن إشهار غير لائق' : 'Signaler une annonce inappropriée';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${lang === 'ar' ? 'مغرس' : 'Maghress'}</title></head><body>
<div class="tablesgroup"><div class="tableheader">${label}</div><div class="teasercontainer">${rows.join('')}</div></div>
<form><button class="report" type="button">${report}</button></form></body></html>`;
}

/** Puts the project's own texts into the library. @param {Page} tab */
async function fillLibrary(tab) {
  await tab.waitForSelector('.library-empty');
  await tab.evaluate(`(async () => {
    ${MAKING}
    await putSaved(await openLibrary(), 0, ${JSON.stringify(CORPUS.map(savedSample))}, 'relaxed');
    new BroadcastChannel('safi library').postMessage(null);
  })()`);
  await tab.waitForSelector('.library-row a');
}

/** As if what was looked at had been so four hours ago: a look soon after another is the same one. In the background. */
async function hoursLater() {
  const { local } = /** @type {any} */ (globalThis).chrome.storage;
  const { news } = await local.get('news');
  for (const key of Object.keys(news.firstSeen)) news.firstSeen[key] -= 240;
  for (const look of Object.values(news.looks))
    Object.assign(look, { started: look.started - 240, last: look.last - 240 });
  await local.set({ news });
}

/** @param {string} query */
const search = (query) => async (/** @type {Page} */ tab) => {
  await fillLibrary(tab);
  await tab.fill('input[type=search]', query);
  await tab.waitForSelector('.library-passage mark');
};

/** What a reader has chosen and muted on some sites, by its keys in the store. */
const CHOICES = {
  'blocks maghress.com': {
    keep: ['maghress.com surroundings share links ul.share'],
    take: ['maghress.com text p اشترك في نشرتنا'],
  },
  'blocks djazairess.com': { keep: [], take: ['djazairess.com text p div.promo'] },
  'always in page': ['www.maghress.com', 'www.turess.com'],
  news: {
    salt: 'a',
    firstSeen: {},
    looks: {},
    muted: { papers: ['هسبريس'], sections: ['Sport'], languages: ['es'] },
  },
};

const FLAGS = [
  { title: 'كريم عجيب يشفي كل شيء', reason: 'scam', scope: 'ad' },
  { title: 'Perdez dix kilos en une nuit', reason: 'deceptive', scope: 'advertiser' },
  { title: '', reason: 'unspecified', scope: 'place' },
];

/** Has the background put these flags on file. @param {Page} tab */
async function fillFlags(tab) {
  const flags = FLAGS.map((flag, at) => ({
    ...flag,
    keys: [
      { kind: 'land', value: `shop-${at}.example` },
      { kind: 'host', value: `maghress.com|gpt|/21/Top${at}` },
    ],
    isByHand: false,
    network: 'gpt',
    id: `made-${at}`,
    v: 1,
    createdAt: 1_700_000_000_000 + at,
    updatedAt: 1_700_000_000_000 + at,
    isActive: at < 2,
    site: 'maghress.com',
    hits: 5 - 2 * at,
    lastHit: 1_700_100_000_000,
    pool: 'off',
  }));
  await tab.evaluate(
    (all) => /** @type {any} */ (globalThis).chrome.runtime.sendMessage({ name: 'putFlags', payload: { flags: all } }),
    flags,
  );
  await tab.waitForSelector('.flag');
}

/** Moves from the popup into the page. @param {Page} page @param {Chromium} chromium */
async function moveIntoPage(page, chromium) {
  const { page: popup, close } = await chromium.clickToolbar(page);
  await popup.waitForSelector('main h1');
  await leave(popup, popup.keyboard.press('p'));
  await close();
  await page.waitForFunction(() => document.body.lastElementChild?.shadowRoot?.querySelector('h1'));
}

/** Opens the popup, and asks for the page's ads. @param {Page} page @param {Chromium} chromium */
async function pick(page, chromium) {
  const { page: popup, close } = await chromium.clickToolbar(page);
  await popup.waitForSelector('h1');
  await popup.keyboard.press('m');
  const name = await popup.evaluate(() => /** @type {any} */ (globalThis).chrome.i18n.getMessage('flag_ad'));
  await leave(popup, popup.getByRole('button', { name }).click());
  await close();
  // What is drawn into the page can't be asked for by it.
  await page.waitForFunction(() => document.documentElement.lastElementChild !== document.body);
  await page.waitForTimeout(1_000);
}

/** @type {State[]} */
export const PAGE_STATES = [];

for (const lang of /** @type {const} */ (['ar', 'fr'])) {
  const url = lang === 'ar' ? 'https://www.maghress.com/' : 'https://www.maghress.com/fr';
  const { old, fresh } = HEADLINES[lang];
  const morning = old.map((title) => [fresh[0]?.[0] ?? '', title]);
  /** @param {string[][]} titles @returns {State['serve']} */
  const serving = (titles) => (web) =>
    web.serve(url, { type: 'text/html; charset=utf-8', body: frontPage(lang, titles) });
  const article = ARTICLES[lang];
  /** The list, and what it leads to: but for one page, which doesn't come. @type {State['serve']} */
  const servingAll = (web) => {
    serving(morning)(web);
    for (const [paper = '', title = ''] of morning.slice(0, -1)) {
      const body = article.body.replace(/(<h1[^>]*>)[^<]*/, (_, start) => `${start}${title}`);
      web.serve(addressOf(lang, paper, title), { type: 'text/html; charset=utf-8', body });
    }
  };
  const ads = AD_PAGES.find(({ name }) => name.startsWith(lang));
  /** @param {string} name @param {Partial<State>} state */
  const add = (name, state) =>
    PAGE_STATES.push({ name: `${lang}-${name}`, lang, url, serve: serving(morning), ...state });

  /** The morning's look, before the one that is shown. @type {State['before']} */
  const before = async (page, chromium, web) => {
    serving(morning)(web);
    await page.goto(url);
    const { page: popup, close } = await chromium.clickToolbar(page);
    await popup.waitForSelector('h1');
    await popup.waitForFunction(
      async () => (await /** @type {any} */ (globalThis).chrome.storage.local.get('news')).news !== undefined,
    );
    await close();
    await chromium.worker.evaluate(hoursLater);
  };
  const list = { before, serve: serving([...fresh, ...morning]) };
  add('list', list);
  add('list-dark', { ...list, scheme: 'dark' });
  add('library', { place: 'library', size: WIDE, act: search(lang === 'ar' ? 'المدينة' : 'journ') });
  add('library-dark', { place: 'library', size: WIDE, scheme: 'dark', act: fillLibrary });
  add('library-phone', { place: 'library', size: PHONE, act: fillLibrary });
  add('library-empty', { place: 'library', size: WIDE });
  add('choose-headlines', { act: tickHeadlines });
  const review = { place: /** @type {const} */ ('review'), size: WIDE, serve: servingAll };
  add('review', review);
  add('review-phone-dark', { ...review, size: PHONE, scheme: 'dark' });
  add('options', { place: 'options', size: LONG, settings: CHOICES });
  add('options-phone-dark', { place: 'options', size: LONG_PHONE, scheme: 'dark', settings: CHOICES });
  add('flags', { place: 'flags', size: WIDE, act: fillFlags });
  add('flags-phone-dark', { place: 'flags', size: PHONE, scheme: 'dark', act: fillFlags });
  add('in-page', { place: 'page', size: WIDE, act: moveIntoPage, url: article.url, serve: article.serve });
  add('in-page-dark', {
    place: 'page',
    size: WIDE,
    act: moveIntoPage,
    scheme: 'dark',
    url: article.url,
    serve: article.serve,
  });
  if (!ads) continue;
  /** @type {Partial<State>} */
  const picking = {
    place: 'page',
    size: WIDE,
    act: pick,
    url: ads.url,
    serve: (web) => void serveFixture(web, ads, { load: 1 }),
  };
  add('picking', picking);
  add('picking-dark', { ...picking, scheme: 'dark' });
}

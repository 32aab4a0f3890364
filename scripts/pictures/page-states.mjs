// @ts-check
/** The states of Safi's other pages, and of what it draws into pages, of which `npm run pictures` takes a picture. */
import { AD_PAGES } from '../../tests/ads/pages/pages.mjs';
import { CORPUS } from '../../tests/support/library/corpus.mjs';
import { savedSample } from '../../tests/support/library/saved-sample.mjs';
import { serveFixture } from '../bench-ads/show-fixture.mjs';
import { MAKING } from '../bench-library/making.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { State } from './states.mjs' */
/** @import { Chromium } from './take.mjs' */

const WIDE = { width: 1000, height: 640 };
const PHONE = { width: 360, height: 740 };

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

/** A headline keeps its address when others come before it. @param {string} title */
const idOf = (title) => [...title].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);

/** @param {'ar' | 'fr'} lang @param {string[][]} titles */
function frontPage(lang, titles) {
  const rows = titles.map(
    ([paper, title]) =>
      `<table><tr><td><a class="teasertitle" href="${lang === 'fr' ? '/fr' : ''}/${paper}/${idOf(title ?? '')}">${title}</a></td></tr></table>`,
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

/** Opens the popup, and asks for the page's ads. @param {Page} page @param {Chromium} chromium */
async function pick(page, chromium) {
  const { page: popup, close } = await chromium.clickToolbar(page);
  await popup.waitForSelector('h1');
  await popup.keyboard.press('m');
  const name = await popup.evaluate(() => /** @type {any} */ (globalThis).chrome.i18n.getMessage('flag_ad'));
  await Promise.all([popup.waitForEvent('close'), popup.getByRole('button', { name }).click()]);
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

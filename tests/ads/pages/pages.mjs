// @ts-check
/** The pages that recognising and hiding are measured on: 28 with ads, 24 with what only looks like one. */
import { FRAMED, picture } from './framed-kinds.mjs';
import { LAYOUTS } from './layouts.mjs';
import { LOOKALIKES } from './lookalikes.mjs';
import { NATIVE } from './native-kinds.mjs';
import { ADVERTISERS, WORDS } from './words.mjs';

/** @import { MadeAd } from './framed-kinds.mjs' */
/** @import { Language } from './words.mjs' */

/**
 * @typedef {object} ExpectedAd
 * @property {string} id
 * @property {string} kind
 * @property {string} network
 * @property {string} advertiser
 * @property {string[]} keys kinds of keys by which it can be known again
 */

/**
 * @typedef {object} AdPageFixture
 * @property {string} name
 * @property {string} url
 * @property {ExpectedAd[]} ads
 * @property {(load: number) => { html: string, served: Record<string, string> }} render
 */

const KINDS = { ...NATIVE, ...FRAMED };
const SITES = [
  ['www.maghress.com', 'sisters'],
  ['www.djazairess.com', 'sisters'],
  ['www.turess.com', 'sisters'],
  ['www.masress.com', 'sisters'],
  ['www.sauress.com', 'sisters'],
  ['www.yemeress.com', 'sisters'],
  ['www.sudaress.com', 'sisters'],
  ['www.sawt-alwadi.example', 'paper'],
  ['www.gazette-du-sel.example', 'bare'],
  ['www.akhbar-alqasr.example', 'front'],
  ['www.le-phare-info.example', 'paper'],
  ['www.barid-alsahel.example', 'bare'],
  ['www.une-du-jour.example', 'front'],
  ['www.minbar-aljabal.example', 'paper'],
];
const PLACES = /** @type {const} */ (['top', 'mid', 'side', 'below']);
const COVERING = new Set(['overlay', 'propeller']);

/** @type {AdPageFixture[]} */
export const AD_PAGES = SITES.flatMap((site, at) => [adPage(site, 'fr', at * 2), adPage(site, 'ar', at * 2 + 1)]);

/** @type {AdPageFixture[]} */
export const CLEAN_PAGES = Array.from({ length: 24 }, (_, at) => cleanPage(at));

/** @param {string[]} site @param {Language} lang @param {number} number @returns {AdPageFixture} */
function adPage([site = '', layout = ''], lang, number) {
  const names = Object.keys(KINDS);
  // Four places a page, each with the next kind: every kind stands on at least four pages, in both languages.
  const kinds = PLACES.map(
    (_, place) => names[(number * PLACES.length + place + Math.floor(number / 6)) % names.length] ?? '',
  );
  const ads = kinds.map((kind, place) => {
    const id = String(100_000 + number * 100 + place).slice(1);
    const advertiser = `${ADVERTISERS[(number * 4 + place) % ADVERTISERS.length]}.example`;
    return { id, kind, advertiser, place };
  });
  /** @param {number} load */
  const made = (load) =>
    ads.map(({ id, kind, advertiser, place }) => {
      const words = WORDS[lang];
      const make = /** @type {(ad: import('./framed-kinds.mjs').AdContext) => MadeAd} */ (
        KINDS[/** @type {keyof typeof KINDS} */ (kind)]
      );
      return make({
        lang,
        site,
        id,
        place: `${PLACES[place]}${number}`,
        advertiser,
        offer: words.offers[(number + place) % words.offers.length] ?? '',
        load,
        label: words.ad,
        sponsored: words.sponsored,
        report: words.report,
      });
    });
  const url = `https://${site}${lang === 'fr' ? '/fr' : ''}/lejournal/${4000 + number}`;
  return {
    name: `${lang}-${layout}-${number}`,
    url,
    ads: made(1).map(({ network, keys }, at) => {
      const { id, kind, advertiser } = /** @type {(typeof ads)[number]} */ (ads[at]);
      return { id, kind, network, advertiser, keys };
    }),
    render: (load) => {
      const parts = made(load);
      const at = { top: '', mid: '', side: '', below: '' };
      let late = '';
      for (const [index, part] of parts.entries()) {
        const place = PLACES[index] ?? 'top';
        // What covers the page is put at its end by those who make it.
        const where = COVERING.has(ads[index]?.kind ?? '') ? 'below' : place;
        if (part.late) {
          at[where] += `<div class="w${index}"></div>`;
          late += `document.querySelector('.w${index}').outerHTML=${JSON.stringify(part.html).replace(/<\//g, '<\\/')};`;
        } else at[where] += part.html;
      }
      const html =
        (LAYOUTS[layout] ?? LAYOUTS.paper)?.({
          lang,
          site,
          title: titleOf(lang, number),
          sentences: sentencesOf(lang, number),
          at,
        }) ?? '';
      const script = late ? `<script>addEventListener('load',()=>setTimeout(()=>{${late}},150))</script>` : '';
      const served = Object.assign({}, ...parts.map((part) => part.served ?? {}));
      return { html: html.replace('</body>', `${script}</body>`), served: { ...served, ...picturesIn(html + late) } };
    },
  };
}

/** @param {number} at @returns {AdPageFixture} */
function cleanPage(at) {
  const lang = at % 2 ? 'ar' : 'fr';
  const [site = '', layout = ''] = SITES[(at * 3) % SITES.length] ?? [];
  const names = Object.keys(LOOKALIKES);
  const chosen = [0, 7, 13].map((step) => LOOKALIKES[names[(at + step) % names.length] ?? '']);
  const around = { site, lang: /** @type {Language} */ (lang), sentence: WORDS[lang].sentences[at % 8] ?? '' };
  const html = (/** @type {boolean} */ inside) =>
    chosen
      .filter((each) => each?.inside === inside)
      .map((each) => each?.html(around) ?? '')
      .join('\n');
  return {
    name: `${lang}-clean-${layout}-${at}`,
    url: `https://${site}${lang === 'fr' ? '/fr' : ''}/lejournal/${8000 + at}`,
    ads: [],
    render: () => {
      const made =
        (LAYOUTS[layout] ?? LAYOUTS.paper)?.({
          lang,
          site,
          title: titleOf(lang, at),
          sentences: sentencesOf(lang, at + 3),
          at: { top: '', mid: html(true), side: html(false), below: '' },
        }) ?? '';
      return { html: made, served: picturesIn(made) };
    },
  };
}

/** @param {Language} lang @param {number} number */
function titleOf(lang, number) {
  const { titles } = WORDS[lang];
  return titles[number % titles.length] ?? '';
}

/** @param {Language} lang @param {number} number */
function sentencesOf(lang, number) {
  const { sentences } = WORDS[lang];
  return Array.from({ length: 6 }, (_, at) => `${sentences[(number + at) % 8]} ${sentences[(number + at + 1) % 8]}`);
}

/** A painted square for each picture. @param {string} html */
function picturesIn(html) {
  const found = html.matchAll(/src=\\?["'](https:\/\/[^"'\\]+?\.(?:jpg|gif|png|webp))/g);
  return Object.fromEntries([...found].map(([, src = '']) => [src, picture('#68a')]));
}

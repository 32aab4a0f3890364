// @ts-check
/**
 * Ads in frames, as the ad systems leave them in pages. Each kind makes one ad: its markup, what else is served, and by what
 * it is known again. `load`: changes at every load, as ids and click addresses of real ones do.
 */

/** @import { Language } from './words.mjs' */

/**
 * @typedef {object} AdContext
 * @property {Language} lang
 * @property {string} site host of the page
 * @property {string} id the ad's own, the same at each load
 * @property {string} place a name of its place on the site
 * @property {string} advertiser host it leads to
 * @property {string} offer its headline
 * @property {number} load
 * @property {string} label what ads are called here
 * @property {string} sponsored
 * @property {string} report
 */

/**
 * @typedef {object} MadeAd
 * @property {string} html with `data-truth` on what is the ad
 * @property {Record<string, string>} [served] pages at other addresses
 * @property {string[]} keys kinds of keys by which it can be known again
 * @property {string} network
 * @property {boolean} [late] comes by a script, after the page
 */

/** @param {AdContext} ad */
const click = ({ advertiser, load, id }) =>
  `https://adclick.g.doubleclick.net/pcs/click?xai=AKA${load * 7919}${id}&amp;sig=${load}&amp;adurl=${encodeURIComponent(`https://www.${advertiser}/offre?utm_source=x${load}`)}`;

/** @param {string} color */
export const picture = (color) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="500"><rect width="600" height="500" fill="${color}"/></svg>`;

/** @type {Record<string, (ad: AdContext) => MadeAd>} */
export const FRAMED = {
  gptSafeframe: ({ id, place, load }) => {
    const src = `https://h${load}${id}.safeframe.googlesyndication.com/safeframe/1-0-40/html/container.html`;
    return {
      html: `<div id="div-gpt-ad-${16000000 + load * 99991}-0" data-truth="${id}"><div id="google_ads_iframe_/2162/${place}_0__container__"><iframe id="google_ads_iframe_/2162/${place}_0" src="${src}" width="300" height="250" style="border:0"></iframe></div></div>`,
      served: { [src]: `<body style="margin:0;background:#fda">${id}` },
      keys: ['host'],
      network: 'gpt',
    };
  },
  gptFriendly: (ad) => {
    const inner = `<body style="margin:0"><a href="${click(ad)}"><img src="https://tpc.googlesyndication.com/simgad/${ad.id}77" width="300" height="250"></a>`;
    return {
      html: `<div id="div-gpt-ad-${17000000 + ad.load * 99991}-0" data-truth="${ad.id}"><iframe id="google_ads_iframe_/2162/${ad.place}_1" srcdoc="${inner.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}" width="300" height="250" style="border:0"></iframe></div>`,
      keys: ['land', 'cre', 'host'],
      network: 'gpt',
    };
  },
  adsense: ({ id, place, load }) => {
    const src = `https://googleads.g.doubleclick.net/pagead/ads?client=ca-pub-1&slotname=${place}&dt=${load}${id}`;
    return {
      html: `<ins class="adsbygoogle" style="display:block" data-ad-client="ca-pub-31" data-ad-slot="${place}" data-truth="${id}"><div id="aswift_${load}_host"><iframe id="aswift_${load}" src="${src.replace(/&/g, '&amp;')}" width="728" height="90" style="border:0"></iframe></div></ins>`,
      served: { [src]: `<body style="margin:0;background:#adf">${id}` },
      keys: ['host'],
      network: 'adsense',
      late: true,
    };
  },
  exchange: ({ id, place, load, label }) => {
    const src = `https://show.banniere-centrale.example/f/${place}?cb=${load}${id}`;
    return {
      html: `<div class="case" id="zone-${place}" data-truth="${id}"><small>${label}</small><iframe src="${src}" width="336" height="280" style="border:0"></iframe></div>`,
      served: { [src]: `<body style="margin:0;background:#afd">${id}` },
      keys: ['host'],
      network: 'unknown',
    };
  },
  writtenFrame: (ad) => ({
    html: `<div class="ad-box" id="${ad.place}" data-truth="${ad.id}"><iframe srcdoc='<body style="margin:0"><a href="https://${ad.advertiser}/x?l=${ad.load}"><img src="https://cdn.${ad.advertiser}/b/${ad.id}-300x250.gif" width="300" height="250"></a>' width="300" height="250" style="border:0"></iframe></div>`,
    keys: ['land', 'cre', 'host'],
    network: 'unknown',
    late: true,
  }),
  propeller: ({ id, place, load }) => {
    const src = `https://ads.propellerads.com/p/${place}?s=${load}${id}`;
    return {
      html: `<div id="pr-${load}99999" style="position:fixed;inset-block-end:0;inset-inline:0;height:100px;z-index:99999" data-truth="${id}"><iframe src="${src}" style="width:100%;height:100px;border:0"></iframe></div>`,
      served: { [src]: `<body style="margin:0;background:#faa">${id}` },
      keys: ['host'],
      network: 'propeller',
    };
  },
};

// @ts-check
/** Ads in the page's own document: rows of paid teasers, banners of the site, overlays, texts that pose as articles. */
/** @import { AdContext, MadeAd } from './framed-kinds.mjs' */

/** @param {AdContext} ad @param {string} src @param {string} [size] */
const image = ({ id }, src, size = 'width="300" height="200"') => `<img src="${src}" alt="" ${size} data-of="${id}">`;

/** @param {string} host @param {string} path */
const through = (host, path) => `https://${host}/${path}`;

/** @type {Record<string, (ad: AdContext) => MadeAd>} */
export const NATIVE = {
  taboola: (ad) => ({
    html: `<div id="taboola-${ad.place}" class="trc_related_container" data-placement="${ad.place}"><div class="trc_rbox_header">${ad.sponsored}</div><div class="videoCube trc_spotlight_item" data-truth="${ad.id}"><a href="${through('trc.taboola.com', `site/log/3/click?pi=${ad.load}&amp;redir=${encodeURIComponent(`https://${ad.advertiser}/p?c=${ad.load}`)}`)}" rel="nofollow sponsored">${image(ad, `https://images.taboola.com/taboola/image/fetch/${ad.id}/300x200/a.jpg`)}<span class="video-title">${ad.offer}</span></a><span class="branding">${ad.advertiser}</span></div></div>`,
    keys: ['land', 'cre', 'txt', 'host'],
    network: 'taboola',
    late: true,
  }),
  outbrain: (ad) => ({
    html: `<div class="OUTBRAIN" data-widget-id="${ad.place}"><div class="ob-widget"><ul><li class="ob-dynamic-rec-container" data-truth="${ad.id}"><a class="ob-dynamic-rec-link" href="${through('paid.outbrain.com', `network/redir?p=${ad.load * 7919}${ad.id}`)}">${image(ad, `https://images.outbrainimg.com/t/${ad.id}/a.jpg`)}<span class="ob-unit">${ad.offer}</span></a></li></ul></div></div>`,
    keys: ['cre', 'txt', 'host'],
    network: 'outbrain',
  }),
  mgid: (ad) => ({
    html: `<div id="M${ad.load}77123ScriptRootC${ad.place.replace(/\D/g, '') || '4'}1201"><div class="mgbox"><div class="mgline" data-truth="${ad.id}"><a href="${through('www.mgid.com', `ghits/${ad.id}/i/${ad.load}`)}" target="_blank">${image(ad, `https://s-img.mgid.com/g/${ad.id}/492x277/a.webp`)}</a><div class="mctitle"><a href="${through('www.mgid.com', `ghits/${ad.id}/i/${ad.load}`)}">${ad.offer}</a></div></div></div></div>`,
    keys: ['cre', 'txt', 'host'],
    network: 'mgid',
    late: true,
  }),
  adskeeper: (ad) => ({
    html: `<div class="adskeeper-row" id="ak-${ad.place}" data-truth="${ad.id}"><a href="${through('clck.adskeeper.com', `ghits/${ad.load}/${ad.id}`)}">${image(ad, `https://s-img.adskeeper.com/g/${ad.id}/a.webp`)}<b>${ad.offer}</b></a></div>`,
    keys: ['cre', 'txt', 'host'],
    network: 'adskeeper',
  }),
  revcontent: (ad) => ({
    html: `<div class="rc-widget" id="rcjsload_${ad.load}aa${ad.id}" data-widget-id="${ad.place}"><div class="rc-item" data-truth="${ad.id}"><a class="rc-cta" rel="nofollow sponsored" href="${through('trends.revcontent.com', `click.php?d=${ad.load}${ad.id}`)}">${image(ad, `https://img.revcontent.com/${ad.id}/a.jpg`)}<h4 class="rc-headline">${ad.offer}</h4></a></div></div>`,
    keys: ['cre', 'txt', 'host'],
    network: 'revcontent',
  }),
  speakol: (ad) => ({
    html: `<div class="speakol-widget" id="speakol-${ad.place}"><div class="sp-card" data-truth="${ad.id}"><a href="${through('go.speakol.com', `c?x=${ad.load}&amp;url=${encodeURIComponent(`https://${ad.advertiser}/`)}`)}">${image(ad, `https://cdn.speakol.com/i/${ad.id}.jpg`)}<p>${ad.offer}</p></a></div></div>`,
    keys: ['land', 'cre', 'txt', 'host'],
    network: 'speakol',
  }),
  geozo: (ad) => ({
    html: `<div id="geozo-${ad.place}" data-truth="${ad.id}"><a href="${through('clck.geozo.com', `${ad.load}/${ad.id}`)}">${image(ad, `https://i.geozo.com/${ad.id}.jpg`)}<span>${ad.offer}</span></a></div>`,
    keys: ['cre', 'txt', 'host'],
    network: 'geozo',
  }),
  jubna: (ad) => ({
    html: `<section class="jubna" id="jubna-${ad.place}"><div class="row"><div class="cell" data-truth="${ad.id}"><a href="${through('www.jubnaadserve.com', `r?z=${ad.load}&amp;u=${encodeURIComponent(`https://${ad.advertiser}/j`)}`)}">${image(ad, `https://img.jubnaadserve.com/${ad.id}.jpg`)}<strong>${ad.offer}</strong></a></div></div></section>`,
    keys: ['land', 'cre', 'txt', 'host'],
    network: 'jubna',
  }),
  ownBanner: (ad) => ({
    html: `<div class="bande" id="b-${ad.place}"><a href="https://www.${ad.advertiser}/?src=${ad.load}" target="_blank" data-truth="${ad.id}">${image(ad, `https://${ad.site}/pub/banner728x90-${ad.id}.gif`, 'width="728" height="90"')}</a></div>`,
    keys: ['land', 'cre'],
    network: 'firstparty',
  }),
  ownCounted: (ad) => ({
    html: `<div class="encart" id="e-${ad.place}" data-truth="${ad.id}"><p class="et">${ad.label}</p><a href="/pub/click.php?n=${ad.load}&amp;url=${encodeURIComponent(`https://${ad.advertiser}/`)}">${image(ad, `https://${ad.site}/files/${ad.id}.png`, 'width="300" height="600"')}</a></div>`,
    keys: ['land', 'cre'],
    network: 'firstparty',
  }),
  reportedBanner: (ad) => ({
    html: `<form id="j_idt${ad.load}20" data-truth="${ad.id}"><a href="https://${ad.advertiser}/m?${ad.load}">${image(ad, `https://${ad.site}/advertisements/${ad.id}.gif`, 'width="468" height="60"')}</a><button type="button" class="report">${ad.report}</button></form>`,
    keys: ['land', 'cre'],
    network: 'firstparty',
  }),
  posing: (ad) => ({
    html: `<div class="teaser" data-truth="${ad.id}"><a rel="sponsored nofollow" href="https://blog.${ad.advertiser}/histoire?${ad.load}">${image(ad, `https://${ad.site}/wp-content/uploads/${ad.id}-vignette.jpg`, 'width="120" height="90"')}<h3>${ad.offer}</h3></a></div>`,
    keys: ['land', 'cre', 'txt'],
    network: 'unknown',
  }),
  labelledText: (ad) => ({
    html: `<div class="sponsored-post" data-truth="${ad.id}"><span>${ad.sponsored}</span> <a href="https://${ad.advertiser}/lire?${ad.load}">${ad.offer}</a></div>`,
    keys: ['land', 'txt'],
    network: 'unknown',
  }),
  overlay: (ad) => ({
    html: `<div id="o-${ad.place}" style="position:fixed;inset:0;z-index:2147483000;background:#0008" data-truth="${ad.id}"><a href="https://${ad.advertiser}/grand?${ad.load}">${image(ad, `https://${ad.site}/habillage/${ad.id}.jpg`, 'width="580" height="400"')}</a><button type="button">×</button></div>`,
    keys: ['land', 'cre'],
    network: 'firstparty',
  }),
  shadow: (ad) => ({
    html: `<div id="s-${ad.place}" data-truth="${ad.id}"><template shadowrootmode="open"><a rel="sponsored" href="https://${ad.advertiser}/s?${ad.load}">${image(ad, `https://cdn.${ad.advertiser}/s/${ad.id}.jpg`, 'width="300" height="250"')}</a></template></div>`,
    keys: ['land', 'cre'],
    network: 'unknown',
  }),
  // The two hardest: nothing but a picture that leads elsewhere, and a picture that is only painted.
  bareBanner: (ad) => ({
    html: `<div class="c4" data-truth="${ad.id}"><a href="https://${ad.advertiser}/b?${ad.load}">${image(ad, `https://${ad.site}/files/${ad.id}.jpg`, 'width="300" height="250"')}</a></div>`,
    keys: ['land', 'cre'],
    network: 'firstparty',
  }),
  painted: (ad) => ({
    html: `<a class="promo-band" href="https://${ad.advertiser}/v?${ad.load}" rel="nofollow" style="display:block;width:970px;height:90px;background:#c60 url(https://${ad.site}/pub/${ad.id}.jpg)" data-truth="${ad.id}"></a>`,
    keys: ['land'],
    network: 'firstparty',
  }),
};

// @ts-check
/** What looks like an ad and is none. `inside`: in the article's own text; the others stand around it. */

/** @typedef {{ site: string, lang: 'ar' | 'fr', sentence: string }} Around */

/** @type {Record<string, { inside: boolean, html: (around: Around) => string }>} */
export const LOOKALIKES = {
  sizedPhoto: {
    inside: true,
    html: ({ site, sentence }) =>
      `<figure data-article><a href="https://${site}/wp-content/uploads/2024/01/300x250-ministre.jpg"><img data-article width="300" height="250" alt="" src="https://${site}/wp-content/uploads/2024/01/300x250-ministre.jpg"></a><figcaption>${sentence}</figcaption></figure>`,
  },
  bannerPhoto: {
    inside: true,
    html: ({ site }) =>
      `<p data-article><img data-article width="728" height="90" alt="" src="https://${site}/photos/banner-728x90-manifestation.jpg"></p>`,
  },
  topicHeading: {
    inside: true,
    html: ({ lang, sentence }) =>
      `<h2 data-article>${lang === 'ar' ? 'إعلان' : 'Publicité'}</h2><p data-article>${sentence}</p>`,
  },
  shopPromotion: {
    inside: true,
    html: ({ sentence }) =>
      `<p data-article>${sentence} <a rel="sponsored" href="https://boutique-du-port.example/tajine?aff=3">Boutique du Port</a></p><figure data-article><img data-article width="300" height="250" alt="" src="https://cdn.boutique-du-port.example/tajine.jpg"><figcaption>${sentence}</figcaption></figure>`,
  },
  table: {
    inside: true,
    html: () =>
      '<table data-article class="ad-table"><tr><th>Publicité</th><th>2023</th><th>2024</th></tr><tr><td>Télévision</td><td>41</td><td>39</td></tr><tr><td>Affichage</td><td>12</td><td>14</td></tr></table>',
  },
  film: {
    inside: true,
    html: () =>
      '<figure><iframe data-safe width="300" height="250" src="https://www.youtube.com/embed/abcdefghijk"></iframe></figure>',
  },
  post: {
    inside: true,
    html: ({ sentence }) =>
      `<blockquote class="twitter-tweet" data-article><p data-article>${sentence}</p><a href="https://twitter.com/mairie/status/1">mairie</a></blockquote>`,
  },
  map: {
    inside: true,
    html: () => '<iframe data-safe width="336" height="280" src="https://www.google.com/maps/embed?pb=1"></iframe>',
  },
  related: {
    inside: false,
    html: ({ site, sentence }) =>
      `<div class="related advertised-none"><div class="teaser"><a href="https://${site}/2024/3/a"><img width="300" height="250" alt="" src="https://${site}/up/300x250-a.jpg"><h3>${sentence}</h3></a></div><div class="teaser"><a href="/2024/3/b"><img width="300" height="250" alt="" src="/up/300x250-b.jpg"><h3>${sentence}</h3></a></div></div>`,
  },
  weather: {
    inside: false,
    html: () =>
      '<div class="meteo"><iframe data-safe width="300" height="250" src="https://meteo-du-sud.example/widget?c=fes"></iframe></div>',
  },
  cookies: {
    inside: false,
    html: () =>
      '<div class="cookie-bar" style="position:fixed;inset-inline:0;inset-block-end:0;height:120px;background:#fff"><p>Ce site garde des témoins. <a href="/vie-privee">Lire</a></p><button>Accepter</button><button>Refuser</button></div>',
  },
  newsletter: {
    inside: false,
    html: () =>
      '<div class="inscription" style="position:fixed;inset:0;background:#0006"><form action="/lettre"><img src="/img/lettre.png" width="300" height="250" alt=""><input type="email"><button>S’abonner</button></form></div>',
  },
  share: {
    inside: false,
    html: ({ site }) =>
      `<ul class="share"><li><a href="https://www.facebook.com/sharer?u=https://${site}/x"><img src="/i/fb.png" width="32" height="32" alt=""></a></li><li><a href="https://wa.me/?text=https://${site}/x"><img src="/i/wa.png" width="32" height="32" alt=""></a></li></ul>`,
  },
  partners: {
    inside: false,
    html: () =>
      '<footer><p>Partenaires</p><a href="https://radio-du-souk.example/"><img src="/logos/radio.png" width="120" height="60" alt="Radio du Souk"></a> <a href="https://orchestre.example/"><img src="/logos/orchestre.png" width="120" height="60" alt="Orchestre"></a></footer>',
  },
  classifieds: {
    inside: false,
    html: () =>
      '<section class="annonces"><h2>Annonces</h2><ul><li><a href="/annonces/1">Vends charrette, bon état</a></li><li><a href="/annonces/2">Cherche maître d’oud</a></li></ul></section>',
  },
  names: {
    inside: false,
    html: () =>
      '<div class="adresse header-load" id="upload-shadow"><address class="address">12, rue du Puits</address><a href="/plan"><img src="/img/plan.png" width="250" height="250" alt=""></a></div>',
  },
  rateCard: {
    inside: false,
    html: () =>
      '<nav class="menu"><a href="/publicite">Publicité</a> <a href="/annonceurs">Annonceurs</a> <a href="/contact">Contact</a></nav>',
  },
  source: {
    inside: false,
    html: () =>
      '<p class="source"><a href="https://gazette-du-port.example/a/77">Lire l’article sur la Gazette du Port</a></p>',
  },
  store: {
    inside: false,
    html: () =>
      '<div class="apps"><a href="https://play.google.com/store/apps/details?id=x"><img src="/i/play.png" width="135" height="40" alt=""></a><a href="https://apps.apple.com/app/x"><img src="/i/apple.png" width="135" height="40" alt=""></a></div>',
  },
  houseLogo: {
    inside: false,
    html: () =>
      '<div class="maison"><a href="https://fondation-du-port.example/"><img src="/img/fondation-logo.png" width="300" height="100" alt=""></a></div>',
  },
  otherPapers: {
    inside: false,
    html: ({ sentence }) =>
      `<div class="revue"><div><a href="https://gazette-du-port.example/a/1"><img src="https://gazette-du-port.example/1.jpg" width="300" height="250" alt=""><h3>${sentence}</h3></a></div><div><a href="https://radio-du-souk.example/2"><img src="https://radio-du-souk.example/2.jpg" width="300" height="250" alt=""><h3>${sentence}</h3></a></div></div>`,
  },
  player: {
    inside: false,
    html: ({ site }) =>
      `<div class="direct" style="position:sticky;top:0"><video width="300" height="250" src="https://${site}/direct.mp4"></video></div>`,
  },
};

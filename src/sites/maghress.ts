import type { SiteRule } from '../parser/site-rule';

/** Maghress and its six sisters: one template for the press of seven countries, in Arabic, French and English. */
export const maghress: SiteRule = {
  family: 'maghress',
  hosts: [
    { host: 'maghress.com', country: 'MA' },
    { host: 'djazairess.com', country: 'DZ' },
    { host: 'turess.com', country: 'TN' },
    { host: 'masress.com', country: 'EG' },
    { host: 'sauress.com', country: 'SA' },
    { host: 'yemeress.com', country: 'YE' },
    { host: 'sudaress.com', country: 'SD' },
  ],
  articlePath: /^\/(?:(?:fr|en)\/)?(?!(?:city|author|search|topics|video)\/)[\w-]+\/\d+\/?$/,
  listPath: /^\/(?:(?:fr|en)\/?)?(?:(?:city|author|search|topics)\/.*|(?!about|widget|advertisement)[\w-]*\/?)$/,
  titles: ['.articletitle'],
};

// Seen: https://www.maghress.com/ · https://www.maghress.com/fr/hespress/695646 · https://www.masress.com/en

// @ts-check
import { WORDS } from './words.mjs';

/** @import { Language } from './words.mjs' */

/**
 * What goes into a page. Ads: `mid` between two paragraphs, `side`, `top`, `below`.
 * @typedef {object} Parts
 * @property {Language} lang
 * @property {string} site
 * @property {string} title
 * @property {string[]} sentences one a paragraph
 * @property {Record<'top' | 'mid' | 'side' | 'below', string>} at
 */

const dirOf = (/** @type {Language} */ lang) => (lang === 'ar' ? 'rtl' : 'ltr');

/** @param {Parts} parts @param {string} body */
const document = ({ lang, title, site }, body) =>
  `<!doctype html><html lang="${lang}" dir="${dirOf(lang)}"><head><meta charset="utf-8"><title>${title} | ${site}</title><meta property="og:title" content="${title}"><meta property="og:type" content="article"></head><body>${body}</body></html>`;

/** @param {Language} lang */
const headlines = (lang) =>
  WORDS[lang].headlines.map((text, at) => `<li><a href="/${lang}/lejournal/70${at}0">${text}</a></li>`).join('');

/** @type {Record<string, (parts: Parts) => string>} */
export const LAYOUTS = {
  /** The seven sisters'. */
  sisters: (parts) => {
    const { lang, title, sentences, at } = parts;
    const words = WORDS[lang];
    const half = Math.ceil(sentences.length / 2);
    const text = (/** @type {string[]} */ some) => some.map((each) => `<p data-article>${each}</p>`).join('\n');
    return document(
      parts,
      `<div id="container"><form><ul class="ui-menu-list"><li><a href="/politics">${words.headlines[0]}</a></li><li><a href="/sports">${words.headlines[1]}</a></li></ul></form>${at.top}
<table><tbody><tr><td><h1 class="articletitle" data-article>${title}</h1><span class="articleauthor">${words.by} Salma Bennacer</span><br><span class="articlenewspaper">${words.published} <a href="/lejournal">Le Journal du Puits</a> 03 - 03 - 2025</span>
<span class="articlecontent">${text(sentences.slice(0, half))}${at.mid}${text(sentences.slice(half))}</span></td><td>${at.side}</td></tr></tbody></table>
${at.below}<div class="tablesgroup"><div class="tableheader">${words.related}</div><ul>${headlines(lang)}</ul></div></div>`,
    );
  },
  /** A paper's own site: article with an aside. */
  paper: (parts) => {
    const { lang, title, sentences, at } = parts;
    const words = WORDS[lang];
    const body = sentences.map((each, n) => `<p data-article>${each}</p>${n === 1 ? at.mid : ''}`).join('\n');
    return document(
      parts,
      `<header class="site-header"><a href="/">${parts.site}</a><ul class="menu">${headlines(lang)}</ul></header>${at.top}<main><article class="post"><h1 data-article>${title}</h1><p class="meta">${words.by} Salma Bennacer · <time datetime="2025-03-03">03/03/2025</time></p><div class="entry-content">${body}</div></article><aside><h2>${words.related}</h2><ul>${headlines(lang)}</ul>${at.side}</aside></main>${at.below}<footer><p>© 2025 ${parts.site}</p></footer>`,
    );
  },
  /** Bare text in one box, cut by line breaks. */
  bare: (parts) => {
    const { lang, title, sentences, at } = parts;
    const half = Math.ceil(sentences.length / 2);
    const text = (/** @type {string[]} */ some) =>
      some.map((each) => `<span data-article>${each}</span><br><br>`).join('\n');
    return document(
      parts,
      `${at.top}<div class="page"><div class="col"><h1 data-article>${title}</h1><div class="texte">${text(sentences.slice(0, half))}${at.mid}${text(sentences.slice(half))}</div></div><div class="col2">${at.side}<h3>${WORDS[lang].related}</h3><ul>${headlines(lang)}</ul></div></div>${at.below}`,
    );
  },
  /** A front page: headlines, and no article. */
  front: (parts) => {
    const { lang, at, sentences } = parts;
    const cards = WORDS[lang].headlines.map(
      (text, n) =>
        `<div class="card"><a href="/${lang}/2025/${n}"><img src="/up/${n}-300x200.jpg" width="300" height="200" alt=""><h3>${text}</h3></a><p>${sentences[n % sentences.length]}</p></div>`,
    );
    return document(
      parts,
      `<header><a href="/">${parts.site}</a></header>${at.top}<main><section class="grid">${cards.slice(0, 2).join('')}${at.mid}${cards.slice(2).join('')}</section><aside>${at.side}</aside></main>${at.below}`,
    );
  },
};

// @ts-check
/** Pages of an aggregator, made of words that mean nothing: as many and as long as a measurement needs. */
import { wordAt } from '../bench-library/made-articles.mjs';

const HOST = 'https://www.maghress.com';
/** Words of a sentence, sentences of a paragraph. */
const SENTENCE = 16;
const PARAGRAPH = 4;
/** How many words there are: the more, the seldomer each. */
const VOCABULARY = 4_000;

/** @param {number} at */
export const articleUrl = (at) => `${HOST}/fr/lejournal/${70_000 + at}`;

export const LIST_URL = `${HOST}/fr/`;

/** Begins otherwise than each other. @param {number} at */
const titleOf = (at) => `${titleStart(at)} ${words(at * 31, 8)}`;

/** @param {number} at */
export const titleStart = (at) => `Article ${at},`;

/** @param {number} at @param {number} length in words */
export function articlePage(at, length) {
  const paragraphs = Array.from({ length: Math.ceil(length / (SENTENCE * PARAGRAPH)) }, (_, paragraph) => {
    const sentences = Array.from({ length: PARAGRAPH }, (__, sentence) =>
      words(at * 7919 + paragraph * 97 + sentence * 13, SENTENCE),
    );
    return `<p>${sentences.join('. ')}.</p>`;
  });
  const title = titleOf(at);
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>
<h1>${title}</h1><p>Par Zineb Aït Lahcen</p><p>Publié dans <a href="/fr/lejournal">Le Journal</a> le 02 - 07 - 2024</p>
<div>${paragraphs.join('\n')}</div>
<p>Cliquez <a href="https://lejournal.example/${at}">ici</a> pour lire l'article depuis sa source.</p></body></html>`;
}

/** A page that leads to so many articles. @param {number} count */
export function listPage(count) {
  const headlines = Array.from(
    { length: count },
    (_, at) => `<table><tr><td><a class="teasertitle" href="${articleUrl(at)}">${titleOf(at)}</a></td></tr></table>`,
  );
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Maghress</title></head><body>
<div class="tablesgroup"><div class="tableheader">À la une</div><div class="teasercontainer">${headlines.join('\n')}</div></div>
<form><button class="report" type="button">Signaler une annonce inappropriée</button></form></body></html>`;
}

/** The same ones for the same seed. @param {number} seed @param {number} count */
function words(seed, count) {
  return Array.from({ length: count }, (_, at) => wordAt('fr', (seed * 131 + at * 1_237) % VOCABULARY)).join(' ');
}

// @ts-check
/** The page that `npm start` and `npm run dev` open: one of the project's own, a file, or a live address. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './fresh-build.mjs';
import { LocalWeb } from './local-web.mjs';

const PAGES = join(ROOT, 'tests/pages');

/** One article of an aggregator for each language of the interface. @type {Record<string, string>} */
const SAMPLES = { fr: 'fr-article-platform', ar: 'ar-article-platform', en: 'en-masress' };

/**
 * @typedef {object} ShownPage
 * @property {string} url
 * @property {LocalWeb | null} web what serves it; `null` for a live page
 */

/**
 * The project's own page in a language, at the aggregator's address it was written for.
 * @param {string} lang
 * @returns {Promise<ShownPage>}
 */
export async function samplePage(lang) {
  const lines = readFileSync(join(PAGES, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean);
  const sample = lines.map((line) => JSON.parse(line)).find(({ name }) => name === SAMPLES[lang]);
  if (!sample) throw new Error(`tests/pages/pages.jsonl has no page ${SAMPLES[lang]}.`);
  return serve(readFileSync(join(PAGES, sample.file), 'utf8'), sample.url);
}

/**
 * A live address, or a saved page at the address it gives for itself.
 * @param {string} urlOrFile
 * @returns {Promise<ShownPage>}
 */
export async function askedPage(urlOrFile) {
  if (/^https?:\/\//.test(urlOrFile)) return { url: urlOrFile, web: null };
  if (!existsSync(urlOrFile)) throw new Error(`${urlOrFile} is neither an address (https://…) nor a file.`);
  const html = readFileSync(urlOrFile, 'utf8');
  const own = /<(?:link|meta)\b[^>]*(?:rel="?canonical|property="?og:url)[^>]*>/i.exec(html)?.[0];
  const url = /\b(?:href|content)=["']?(https?:[^"'\s>]+)/.exec(own ?? '')?.[1];
  return serve(html, url ?? `https://saved-page.example/${encodeURIComponent(basename(urlOrFile))}`);
}

/** @param {string} html @param {string} url @returns {Promise<ShownPage>} */
async function serve(html, url) {
  const web = await LocalWeb.start();
  web.serve(url, { type: 'text/html; charset=utf-8', body: html });
  const pictures = new Set(readdirSync(join(PAGES, 'pictures')));
  for (const [address] of html.matchAll(/https?:\/\/[^\s"')]+\.svg/g)) {
    if (!pictures.has(basename(address))) continue;
    web.serve(address, { type: 'image/svg+xml', body: readFileSync(join(PAGES, 'pictures', basename(address))) });
  }
  return { url, web };
}

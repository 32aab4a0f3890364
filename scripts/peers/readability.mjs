// @ts-check
import { Readability } from '@mozilla/readability';
import { blockText } from './block-text.mjs';

const read = () => new Readability(/** @type {Document} */ (document.cloneNode(true))).parse();

/** @param {ReturnType<typeof read>} found */
function answer(found) {
  const article = found && {
    title: found.title || null,
    byline: found.byline || null,
    content: found.content ?? '',
    textContent: blockText(found.content),
    dir: found.dir || null,
    lang: found.lang || null,
    siteName: found.siteName || null,
    publishedTime: found.publishedTime || null,
    excerpt: found.excerpt || null,
  };
  const report = { url: location.href, kind: article ? 'article' : 'other', title: article?.title ?? null, article };
  return { ok: true, report };
}

Object.assign(globalThis, { safiEngine: { read, answer } });

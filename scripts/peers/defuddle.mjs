// @ts-check
import Defuddle from 'defuddle';
import { blockText } from './block-text.mjs';

// Defuddle clones the document by itself, and looks at the styles of the live one before it does.
const read = () => new Defuddle(document, { url: location.href, useAsync: false }).parse();

/** @param {ReturnType<typeof read>} found */
function answer(found) {
  const textContent = blockText(found.content);
  const article = textContent
    ? {
        title: found.title || null,
        byline: found.author || null,
        content: found.content,
        textContent,
        dir: null,
        lang: found.language || null,
        siteName: found.site || null,
        publishedTime: found.published || null,
        excerpt: found.description || null,
      }
    : null;
  const report = { url: location.href, kind: article ? 'article' : 'other', title: found.title || null, article };
  return { ok: true, report };
}

Object.assign(globalThis, { safiEngine: { read, answer } });

import { JSDOM } from 'jsdom';
import { findArticleMarks } from '../../../src/parser/article-marks';
import { takeByline } from '../../../src/parser/byline';
import { readMetadata } from '../../../src/parser/metadata';
import { takeApart } from '../../../src/parser/take-apart';

const PROSE =
  'The ferry left the harbour before dawn with sixty hives on its deck, and the captain kept the engine low so as not to wake the bees.';

/** What the parser's first steps find on a page of `head` and `body`; `…` in `body` stands for a paragraph of prose. */
export function readMarks(head: string, body: string, url = 'https://www.paper.example/story/1') {
  const html = `<html><head>${head}</head><body>${body.replaceAll('…', `<p>${PROSE}</p>`)}</body></html>`;
  const { document, DOMParser } = new JSDOM(html, { url }).window;
  Object.assign(globalThis, { DOMParser });
  const metadata = readMetadata(document);
  const page = takeApart(document, url, []);
  const marks = findArticleMarks(page, metadata);
  return { metadata, ...marks, byline: takeByline(page, marks, metadata, false) };
}

/** JSON-LD of a story, in its script. */
export function jsonLd(story: object): string {
  return `<script type="application/ld+json">${JSON.stringify(story)}</script>`;
}

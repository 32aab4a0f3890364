// @ts-check
import MiniSearch from 'minisearch';
import { spread } from '../bench/spread.mjs';
import { madeArticle, madeQueries } from './made-articles.mjs';

/** Beyond this its index no longer fits into a page. */
const MOST = 10_000;

/** The same articles and queries in MiniSearch, by its defaults, in memory. @param {number} size */
export function measureMiniSearch(size) {
  if (size > MOST) return null;
  const search = new MiniSearch({
    fields: ['title', 'tags', 'paper', 'byline', 'text'],
    searchOptions: { prefix: true },
  });
  const before = process.memoryUsage().heapUsed;
  const began = performance.now();
  for (let at = 0; at < size; at++) {
    const { article, text } = madeArticle(at);
    const { title, byline, source } = article.about;
    search.add({
      id: at,
      title,
      byline,
      paper: source.name,
      tags: article.marks.tags.join(' '),
      text: text.textContent,
    });
  }
  const indexSeconds = Math.round((performance.now() - began) / 100) / 10;
  const memoryMb = Math.round((process.memoryUsage().heapUsed - before) / 100_000) / 10;
  const times = spread(
    madeQueries(50).map((query) => {
      const from = performance.now();
      search.search(query, { combineWith: 'AND' });
      return performance.now() - from;
    }),
  );
  const json = JSON.stringify(search);
  const loading = performance.now();
  MiniSearch.loadJSON(json, { fields: ['title', 'tags', 'paper', 'byline', 'text'] });
  return {
    list: performance.now() - loading,
    searchMedian: times.median,
    searchP95: times.p95,
    memoryMb,
    diskMb: Math.round(Buffer.byteLength(json) / 100_000) / 10,
    indexSeconds,
  };
}

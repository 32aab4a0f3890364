// @ts-check
import MiniSearch from 'minisearch';
import { CORPUS, QUERIES } from '../../tests/support/library/corpus.mjs';

/** How many of the queries of the tests MiniSearch answers as expected, by its defaults. */
export async function qualityOfMiniSearch() {
  const search = new MiniSearch({ fields: ['title', 'tags', 'paper', 'byline', 'note', 'text'] });
  search.addAll(CORPUS.map((sample) => ({ ...sample, tags: sample.tags.join(' ') })));
  let right = 0;
  for (const [query, expected] of QUERIES) {
    const found = search.search(query).map(({ id }) => id);
    const first = expected.split(' ').filter((id) => /\w$/.test(id));
    if (first.every((id, at) => found[at] === id) && !(expected.endsWith('!') && found.length > first.length)) right++;
  }
  return { queries: QUERIES.length, right };
}

import type { Exported } from './exported';

/** The articles as one object of JSON: the records of the library as they are, which `docs/archive-format.md` describes. */
export async function jsonFile(articles: AsyncIterable<Exported>): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const exported of articles) {
    parts.push(new Blob([parts.length > 0 ? ',\n' : '\n', JSON.stringify(exported)]));
  }
  return new Blob(['{"format":"safi articles","version":1,"articles":[', ...parts, '\n]}\n'], {
    type: 'application/json',
  });
}

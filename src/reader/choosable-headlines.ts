import type { HeadlineList } from '../article/types';

/** Pages that one press review asks of a site at most. */
export const MAX_CHOSEN = 60;

/** The headlines whose pages Safi can read without opening them, each once, by section. */
export function choosable(
  lists: readonly HeadlineList[],
  countryOf: (url: string) => string | null,
): Pick<HeadlineList, 'title' | 'items'>[] {
  const seen = new Set<string>();
  return lists
    .filter(({ kind }) => kind !== 'navigation')
    .map(({ title, items }) => ({
      title,
      items: items.filter(({ url }) => !seen.has(url) && countryOf(url) !== null && Boolean(seen.add(url))),
    }))
    .filter(({ items }) => items.length > 0);
}

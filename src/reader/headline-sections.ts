import type { Headline, HeadlineList } from '../article/types';

/** The headlines of an article's page: those related to it, and all others by their lists, an address once. */
export function headlineSections(lists: HeadlineList[]): {
  related: Headline[];
  more: HeadlineList[];
  moreCount: number;
} {
  const seen = new Set<string>();
  const unseen = ({ url }: Headline) => !seen.has(url) && Boolean(seen.add(url));
  const related = lists.filter(({ kind }) => kind === 'related').flatMap(({ items }) => items.filter(unseen));
  const more = lists
    .filter(({ kind }) => kind !== 'related' && kind !== 'navigation')
    .map((list) => ({ ...list, items: list.items.filter(unseen) }))
    .filter(({ items }) => items.length > 0);
  return { related, more, moreCount: more.reduce((sum, { items }) => sum + items.length, 0) };
}

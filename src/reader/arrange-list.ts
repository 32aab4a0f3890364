import { baseLanguage } from '../article/language';
import { sameStories } from '../article/same-story';
import type { Headline, HeadlineList } from '../article/types';
import type { Muted, Standing } from './news';

/** Headlines of one story: the first, and those of other papers. */
export type Story = [Headline, ...Headline[]];

export interface ArrangedSection {
  title: string | null;
  stories: Story[];
}

export interface ArrangedList {
  /** What is new since the look before, from all sections; empty on a first look. */
  fresh: Story[];
  freshCount: number;
  sections: ArrangedSection[];
  count: number;
  mutedCount: number;
}

/** The headlines of a list page as they are shown: what is new first, then the page's sections, without what is muted. */
export function arrangeList(lists: readonly HeadlineList[], standing: Standing, muted: Muted): ArrangedList {
  const isShown = ({ source, lang }: Headline) =>
    !(source && muted.papers.includes(source)) && !muted.languages.includes(baseLanguage(lang));
  const shown = lists
    .filter(({ title }) => !(title && muted.sections.includes(title)))
    .map((list) => ({ ...list, items: list.items.filter(isShown) }));
  const fresh = new Map<string, Headline>();
  if (standing.since !== null) {
    for (const item of shown.flatMap(({ items }) => items)) {
      if (standing.of(item.url) === 'new' && !fresh.has(item.url)) fresh.set(item.url, item);
    }
  }
  const sections = shown
    .map(({ title, items }) => ({ title, stories: storiesOf(items.filter(({ url }) => !fresh.has(url))) }))
    .filter(({ stories }) => stories.length > 0);
  const count = shown.reduce((total, { items }) => total + items.length, 0);
  return {
    fresh: storiesOf([...fresh.values()]),
    freshCount: fresh.size,
    sections,
    count,
    mutedCount: lists.reduce((total, { items }) => total + items.length, 0) - count,
  };
}

/** What can be muted on a page: the names that its headlines and sections bear, in page order. */
export function mutableNames(lists: readonly HeadlineList[]): Muted {
  const items = lists.flatMap((list) => list.items);
  return {
    papers: unique(items.map(({ source }) => source)),
    sections: unique(lists.map(({ title }) => title)),
    languages: unique(items.map(({ lang }) => baseLanguage(lang))),
  };
}

function storiesOf(items: Headline[]): Story[] {
  return sameStories(items) as Story[];
}

function unique(names: (string | null)[]): string[] {
  return [...new Set(names.filter((name): name is string => Boolean(name)))];
}

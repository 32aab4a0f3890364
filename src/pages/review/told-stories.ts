import { sameStories } from '../../article/same-story';
import type { Article, HeadlineList, Source } from '../../article/types';

/** A story as a press review tells it. */
export interface ToldStory {
  article: Article;
  /** Other papers that have it. */
  alsoIn: Source[];
}

export interface ToldSection {
  title: string | null;
  stories: ToldStory[];
}

type Telling = { title: string; lang: string | null; paper: Source; article: Article | null };

/**
 * The stories by section, in page order, those of one paper together. Of each the longest text that was read is told, where
 * the first of them stood; the other papers are named, those of headlines that weren't read too.
 * @param articles by the address of the headline that led to them
 */
export function toldStories(lists: readonly HeadlineList[], articles: ReadonlyMap<string, Article>): ToldSection[] {
  const seen = new Set<string>();
  const sections = lists
    .filter(({ kind }) => kind !== 'navigation')
    .map(({ title, items }) => ({ title, items: items.filter(({ url }) => !seen.has(url) && Boolean(seen.add(url))) }));
  const tellings = new Map<string, Telling>();
  for (const { title, lang, source, url } of sections.flatMap(({ items }) => items)) {
    const article = articles.get(url) ?? null;
    if (!article && !source) continue;
    tellings.set(url, {
      title: article?.title ?? title,
      lang: article?.lang ?? lang,
      paper: article ? paperOf(article) : { name: source, url },
      article,
    });
  }
  const told = new Map<Telling, ToldStory>();
  for (const group of sameStories([...tellings.values()])) {
    const read = group.flatMap((telling) => telling.article ?? []);
    const [first] = group.filter(({ article }) => article !== null);
    const article = read.reduce<Article | null>((longest, each) => longer(longest, each), null);
    if (first && article) told.set(first, { article, alsoIn: othersOf(group, paperOf(article).name) });
  }
  return sections
    .map(({ title, items }) => ({
      title,
      stories: byPaper(items.flatMap(({ url }) => told.get(tellings.get(url) as Telling) ?? [])),
    }))
    .filter(({ stories }) => stories.length > 0);
}

/** The paper that had the article first, else the site itself. */
export function paperOf({ source, siteName, url }: Pick<Article, 'source' | 'siteName' | 'url'>): Source {
  return { name: source.name ?? siteName, url: source.url ?? url };
}

function longer(a: Article | null, b: Article): Article {
  return a && a.textContent.length >= b.textContent.length ? a : b;
}

function othersOf(group: readonly Telling[], own: string | null): Source[] {
  const others = group.map(({ paper }) => paper).filter(({ name }) => name !== null && name !== own);
  return others.filter(({ name }, at) => others.findIndex((other) => other.name === name) === at);
}

function byPaper(stories: readonly ToldStory[]): ToldStory[] {
  const papers = [...new Set(stories.map(({ article }) => paperOf(article).name))];
  return papers.flatMap((name) => stories.filter(({ article }) => paperOf(article).name === name));
}

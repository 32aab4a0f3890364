import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article, HeadlineList, PageReport } from '../../src/article/types';

export const PAGES_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** A line of `pages.jsonl`; `file` is relative to it. */
export interface SavedPage {
  name: string;
  file: string;
  /** Where the page is served. */
  url: string;
}

/** `source` and `image` are left out where the page gives none. */
export interface ExpectedHeadline {
  title: string;
  url: string;
  source?: string;
  image?: string;
}

export type ExpectedArticle = Pick<
  Article,
  'url' | 'title' | 'byline' | 'siteName' | 'source' | 'publishedTime' | 'lang' | 'dir' | 'leadImage'
> & {
  /** Top-level elements of the article's HTML, one an entry. */
  content: string[];
};

/**
 * What a person reads on the page. Lists of kind `navigation` are left out: which menus are reported is free. A run of
 * headlines that the page doesn't name, and that is no ticker by its markup, is of kind `section`.
 */
export interface ExpectedReport extends Pick<PageReport, 'url' | 'kind' | 'title'> {
  article: ExpectedArticle | null;
  headlineLists: (Pick<HeadlineList, 'kind' | 'title'> & { items: ExpectedHeadline[] })[];
}

export const SAVED_PAGES: SavedPage[] = readFileSync(`${PAGES_FOLDER}pages.jsonl`, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as SavedPage);

export function readExpected(name: string): ExpectedReport {
  return JSON.parse(readFileSync(`${PAGES_FOLDER}${name}.expected.json`, 'utf8')) as ExpectedReport;
}

/** Names in this folder that end so, without the ending, sorted. */
export function namesOf(ending: '.html' | '.expected.json'): string[] {
  return readdirSync(PAGES_FOLDER)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

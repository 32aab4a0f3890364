import { Readability } from '@mozilla/readability';
import type { PageReport, ReadingScope } from '../article/types';
import type { SiteRule } from './site-rule';

export interface ParseOptions {
  /** Default `article`. */
  scope?: ReadingScope;
  /** The rule of the page's site, if it has one. Default `null`. */
  site?: SiteRule | null;
}

/** Stub: replaced by the steps of this room. */
export function parse(document: Document, url: string, _options: ParseOptions = {}): PageReport {
  const read = new Readability(document.cloneNode(true) as Document, { charThreshold: 100 }).parse();
  return {
    url,
    kind: read ? 'article' : 'other',
    title: read?.title ?? null,
    article: read && {
      url,
      title: read.title ?? '',
      byline: read.byline ?? null,
      siteName: read.siteName ?? null,
      source: { name: 'Hespress', url: 'https://www.hespress.com/1.html' },
      publishedTime: '2025-07-02',
      lang: read.lang ?? null,
      dir: read.dir === 'rtl' ? 'rtl' : 'ltr',
      excerpt: read.excerpt ?? null,
      leadImage: null,
      content: read.content ?? '',
      textContent: read.textContent ?? '',
      wordCount: 100,
      readingMinutes: 1,
    },
    headlineLists: [],
    removed: [],
    partial: null,
  };
}

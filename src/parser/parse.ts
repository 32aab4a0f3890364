import { withoutTracking } from '../article/address';
import type { HeadlineList, PageReport, ReadingScope } from '../article/types';
import { findArticleMarks } from './article-marks';
import { buildArticle } from './build-article';
import { takeByline } from './byline';
import { freeForms } from './free-forms';
import { type PlacedList, takeHeadlineLists } from './headline-lists';
import { readMetadata } from './metadata';
import { restoreNoscriptPictures } from './noscript-pictures';
import { kindOfPage } from './page-kind';
import { removedBlocks } from './removed-blocks';
import { selectText } from './select-text';
import type { SiteRule } from './site-rule';
import { standardize } from './standardize';
import { takeSurroundings } from './surroundings';
import { takeApart } from './take-apart';

export interface ParseOptions {
  /** Default `article`. */
  scope?: ReadingScope;
  /** The rule of the page's site, if it has one. Default `null`. */
  site?: SiteRule | null;
}

/**
 * Takes a page apart into its article, its source and its headline lists. Changes nothing in `document`; runs nothing of
 * it; asks for no layout.
 */
export function parse(
  document: Document,
  url: string,
  { scope = 'article', site = null }: ParseOptions = {},
): PageReport {
  const metadata = readMetadata(document);
  const copy = copyOf(document);
  restoreNoscriptPictures(copy, url);
  freeForms(copy);
  const page = takeApart(copy, url);

  const marks = findArticleMarks(page, metadata);
  const byline = takeByline(page, marks, metadata, site !== null);
  const { lists, loose } = takeHeadlineLists(page);
  takeSurroundings(page);

  const kind = kindOfPage(page, marks, metadata, lists, site);
  const report: PageReport = {
    url: withoutTracking(url),
    kind,
    title: marks.title ?? metadata.titles[0] ?? null,
    article: null,
    headlineLists: inPageOrder(kind === 'list' ? [...lists, ...loose] : lists),
    removed: [],
    partial: page.partial,
  };
  if (kind !== 'article' && scope === 'article') return report;

  const content = standardize(page, selectText(page, marks, scope));
  report.article = buildArticle(page, content.element, marks, metadata, byline);
  report.removed = removedBlocks(page, content.starts);
  return report;
}

/** A copy in a document of HTML that shows, loads and runs nothing; from XHTML too, so that names of elements read the same. */
function copyOf(document: Document): Document {
  const copy = document.implementation.createHTMLDocument('');
  const root = document.documentElement;
  if (root) copy.replaceChild(copy.importNode(root, true), copy.documentElement);
  return copy;
}

function inPageOrder(lists: PlacedList[]): HeadlineList[] {
  return lists.toSorted((a, b) => a.first - b.first).map(({ kind, title, items }) => ({ kind, title, items }));
}

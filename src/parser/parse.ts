import { withoutTracking } from '../article/address';
import type { HeadlineList, PageReport, ReadingScope } from '../article/types';
import { findArticleMarks } from './article-marks';
import { takeBanners } from './banners';
import { buildArticle } from './build-article';
import { takeByline } from './byline';
import { takeCaptions } from './captions';
import type { GeneralSteps } from './general-steps';
import { type PlacedList, takeHeadlineLists } from './headline-lists';
import { kindByMarks } from './kind-by-marks';
import { readMetadata } from './metadata';
import { removedBlocks, takeAway } from './removed-blocks';
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
  /** The steps for pages of unknown sites; a page with a site's rule is read without them. Default `null`. */
  general?: GeneralSteps | null;
  /** Keys of removed blocks that come back into the text, at their place. Default none. */
  keep?: readonly string[];
  /** Keys of blocks that go from the text. Default none. */
  take?: readonly string[];
}

/**
 * Takes a page apart into its article, its source and its headline lists. Changes nothing in `document`; runs nothing of
 * it; asks for no layout.
 */
export function parse(
  document: Document,
  url: string,
  { scope = 'article', site = null, general = null, keep = [], take = [] }: ParseOptions = {},
): PageReport {
  const metadata = readMetadata(document);
  const page = takeApart(document, url, keep);

  const marks = findArticleMarks(page, metadata);
  const byline = takeByline(page, marks, metadata, site !== null);
  const { lists, loose } = takeHeadlineLists(page);
  takeSurroundings(page);
  takeCaptions(page);

  // Pages of known sites say by their marks what they are, and where their text begins and ends.
  const steps = site ? null : general;
  const kind = steps
    ? steps.kindOf(page, { document, url, marks, byline, site }, lists)
    : kindByMarks(page, marks, metadata, lists, site);
  const report: PageReport = {
    url: withoutTracking(url),
    kind,
    title: marks.title ?? metadata.titles[0] ?? null,
    article: null,
    headlineLists: inPageOrder(kind === 'list' ? [...lists, ...loose] : lists),
    removed: [],
    blockKeys: [],
    partial: page.partial,
  };
  if (kind !== 'article' && scope === 'article') return report;

  takeBanners(page);
  const content = standardize(page, selectText(page, marks, metadata, byline, scope, steps), steps);
  report.blockKeys = takeAway(page, content, new Set(take));
  report.article = buildArticle(page, content.element, marks, metadata, byline);
  report.removed = removedBlocks(page, content.starts);
  return report;
}

function inPageOrder(lists: PlacedList[]): HeadlineList[] {
  return lists.toSorted((a, b) => a.first - b.first).map(({ kind, title, items }) => ({ kind, title, items }));
}

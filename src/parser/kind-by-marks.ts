import type { PageKind } from '../article/types';
import type { ArticleMarks } from './article-marks';
import type { PlacedList } from './headline-lists';
import type { Metadata } from './metadata';
import { isProse, type Page } from './page';
import type { SiteRule } from './site-rule';

/** How much each sign weighs; an article needs `ENOUGH`. No sign suffices alone but the mark of a reprint with its text. */
const ENOUGH = 4;
const MIN_TEXT = 60;
const MIN_HEADLINES = 3;

/** What a page of a known site is, by the marks of its articles, its addresses, and the mass of prose and of headlines. */
export function kindByMarks(
  page: Page,
  marks: ArticleMarks,
  metadata: Metadata,
  lists: PlacedList[],
  site: SiteRule | null,
): PageKind {
  const text = page.lines.reduce(
    (sum, line) => sum + (line.role === null && line.linked * 2 <= line.text.length ? line.text.length : 0),
    0,
  );
  const prose = page.lines.reduce((sum, line) => sum + (line.role === null && isProse(line) ? line.text.length : 0), 0);
  const headlines = lists.filter(({ kind }) => kind !== 'navigation').reduce((sum, list) => sum + list.items.length, 0);
  const path = new URL(page.url).pathname;

  let signs = 0;
  if (marks.publishedLine) signs += 3;
  if (marks.sourceLine) signs += 2;
  if (marks.titleLine) signs += marks.titleLine.level > 0 ? 2 : 1;
  if (metadata.claimsArticle) signs += 2;
  if (metadata.published.length > 0) signs += 1;
  if (site?.articlePath.test(path)) signs += 2;
  if (site?.listPath.test(path)) signs -= 3;
  if (/^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home\/?)?$/i.test(path)) signs -= 4;
  if (prose >= 1200) signs += 3;
  else if (prose >= 400) signs += 2;
  else if (prose >= 120) signs += 1;
  else signs -= 1;

  if (signs >= ENOUGH && text >= MIN_TEXT) return 'article';
  return headlines >= MIN_HEADLINES ? 'list' : 'other';
}

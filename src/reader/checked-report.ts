import { webAddress } from '../article/address';
import { directionOf } from '../article/direction';
import { isRecord } from '../article/guards';
import type { Article, Headline, HeadlineList, HeadlineListKind, PageReport, RemovedBlock } from '../article/types';

/** A report of which every part has been checked. */
export type ShownReport = PageReport;

// Past these a popup would freeze before it could be read; the view then says that the page is very long.
const MAX_CONTENT_LENGTH = 2_000_000;
const MAX_LINE_LENGTH = 1_000;
const MAX_HEADLINES = 1_000;
const MAX_REMOVED = 200;
const MAX_REMOVED_LENGTH = 20_000;

const LIST_KINDS: readonly HeadlineListKind[] = ['related', 'latest', 'popular', 'section', 'navigation'];

/**
 * `report` built anew from what is well formed in it; `null` when nothing is. It crossed from a page's process, which a
 * hostile page may hold, so nothing in it is believed: neither its types, nor its sizes, nor its addresses.
 */
export function checkedReport(report: unknown): ShownReport | null {
  if (!isRecord(report)) return null;
  const url = pageAddress(report.url);
  if (!url) return null;
  const article = checkedArticle(report.article, url);
  const headlineLists = checkedLists(report.headlineLists);
  const isCut = text(isRecord(report.article) ? report.article.content : null).length > MAX_CONTENT_LENGTH;
  return {
    url,
    kind: article ? 'article' : report.kind === 'list' ? 'list' : 'other',
    title: line(report.title),
    article,
    headlineLists: headlineLists.lists,
    removed: article ? checkedRemoved(report.removed) : [],
    blockKeys: (Array.isArray(report.blockKeys) ? report.blockKeys : []).map((key) => line(key) ?? ''),
    partial: line(report.partial) ?? (isCut || headlineLists.isCut ? 'More than the reading view shows.' : null),
  };
}

function checkedArticle(article: unknown, url: string): Article | null {
  if (!isRecord(article)) return null;
  const title = line(article.title) ?? '';
  const textContent = text(article.textContent);
  const source = isRecord(article.source) ? article.source : {};
  return {
    url: pageAddress(article.url) ?? url,
    title,
    byline: line(article.byline),
    siteName: line(article.siteName),
    source: { name: line(source.name), url: address(source.url) },
    publishedTime: line(article.publishedTime),
    lang: language(article.lang),
    dir: article.dir === 'rtl' ? 'rtl' : 'ltr',
    excerpt: line(article.excerpt),
    leadImage: address(article.leadImage),
    content: text(article.content).slice(0, MAX_CONTENT_LENGTH),
    textContent,
    wordCount: count(article.wordCount),
    readingMinutes: count(article.readingMinutes),
  };
}

function checkedLists(lists: unknown): { lists: HeadlineList[]; isCut: boolean } {
  const checked: HeadlineList[] = [];
  let room = MAX_HEADLINES;
  let isCut = false;
  for (const list of Array.isArray(lists) ? lists : []) {
    if (!isRecord(list) || !Array.isArray(list.items)) continue;
    const items = list.items.slice(0, room).flatMap(checkedHeadline);
    isCut ||= list.items.length > room;
    room -= items.length;
    const kind = LIST_KINDS.find((known) => known === list.kind) ?? 'section';
    if (items.length > 0) checked.push({ kind, title: line(list.title), items });
  }
  return { lists: checked, isCut };
}

function checkedHeadline(item: unknown): Headline[] {
  if (!isRecord(item)) return [];
  const title = line(item.title);
  const url = address(item.url);
  if (!title || !url) return [];
  const dir = item.dir === 'rtl' || item.dir === 'ltr' ? item.dir : directionOf(title);
  return [{ title, url, source: line(item.source), image: address(item.image), lang: language(item.lang), dir }];
}

function checkedRemoved(blocks: unknown): RemovedBlock[] {
  return (Array.isArray(blocks) ? blocks : []).slice(0, MAX_REMOVED).flatMap((block, id) => {
    if (!isRecord(block) || !line(block.text)) return [];
    return [
      {
        id,
        step: line(block.step) ?? '',
        reason: line(block.reason) ?? '',
        html: text(block.html).slice(0, MAX_REMOVED_LENGTH),
        text: text(block.text).slice(0, MAX_REMOVED_LENGTH),
        before: count(block.before),
        key: line(block.key) ?? '',
      },
    ];
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function line(value: unknown): string | null {
  return text(value).slice(0, MAX_LINE_LENGTH).trim() || null;
}

function language(value: unknown): string | null {
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.exec(text(value))?.[0] ?? null;
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, Math.round(value)) : 0;
}

function address(value: unknown): string | null {
  const url = text(value);
  // An absolute address only: a base would turn anything into an address of the extension.
  return /^\s*https?:\/\//i.test(url) ? webAddress(url, 'https://invalid.invalid/') : null;
}

/** Of the page itself, which may be a file; it is never a link. */
function pageAddress(value: unknown): string | null {
  const url = text(value);
  return address(url) ?? (/^file:\/\/\//.test(url) && URL.canParse(url) ? url : null);
}

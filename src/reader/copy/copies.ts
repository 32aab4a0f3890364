import { blockDirection } from '../../article/direction';
import type { Article } from '../../article/types';
import { displayDate } from '../display-date';
import { paperOf } from '../paper-of';
import { inDirection, isolated } from './in-direction';

/** What copies of an article need to know beside it. */
export interface CopyPlace {
  country: string | null;
  now: Date;
}

/** Where the article is to be read: at the paper's own place before the aggregator's. */
export function addressOf({ source, url }: Article): string {
  return source.url ?? url;
}

/** Title, paper and the paper's own address: what one sends to somebody. */
export function asMessage(article: Article): string {
  const paper = paperOf({ article, url: article.url }).name;
  const dir = blockDirection(article.title, article.dir);
  return [inDirection(article.title, dir), paper && inDirection(paper, dir), addressOf(article)]
    .filter(Boolean)
    .join('\n');
}

/** As a bibliography names it, in the article's own language. */
export function asCitation(article: Article, { country, now }: CopyPlace): string {
  const { title, byline, publishedTime, siteName, source, textContent, dir } = article;
  const lang = article.lang ?? 'en';
  const paper = paperOf({ article, url: article.url }).name;
  const language = lang.split('-')[0];
  const [open, close, comma] =
    language === 'ar' ? ['«', '»', '، '] : language === 'fr' ? ['«\u00a0', '\u00a0»', ', '] : ['“', '”', ', '];
  const date = publishedTime && displayDate(publishedTime, { lang, country, text: textContent }, now)?.date;
  const via = source.name && siteName && siteName !== paper ? ` (${isolated(siteName)})` : '';
  const parts = [
    byline && isolated(byline),
    open + isolated(title) + close,
    paper && isolated(paper) + via,
    date,
    isolated(addressOf(article)),
  ];
  return inDirection(`${parts.filter(Boolean).join(comma)}.`, dir);
}

/** The whole as plain text, with what it is and where it is from. */
export function asText(article: Article, text: string, place: CopyPlace): string {
  const { title, dir } = article;
  return `${inDirection(title, blockDirection(title, dir))}\n\n${text}\n\n${asCitation(article, place)}\n`;
}

/** Some words of it, with where they are from. */
export function asQuotation(selection: string, article: Article, place: CopyPlace): string {
  return `${inDirection(selection, blockDirection(selection, article.dir))}\n\n${asCitation(article, place)}\n`;
}

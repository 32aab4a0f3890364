import { webAddress, withoutTracking } from '../article/address';
import { findDate } from '../article/dates';
import { blockDirection, directionOf } from '../article/direction';
import { languageOf } from '../article/language';
import type { Article, Direction } from '../article/types';
import { countWords, readingMinutes } from '../article/words';
import type { ArticleMarks } from './article-marks';
import type { Metadata } from './metadata';
import type { Page } from './page';
import { plainText } from './plain-text';

const BLOCK_SELECTOR = 'p,h2,h3,h4,h5,h6,li,dt,dd,blockquote,td,th,caption,figcaption,pre';
const EXCERPT_LENGTH = 300;

/** Most blocks that are looked at for their own direction and language. */
const MAX_BLOCKS = 3000;

/** A language is told from this many letters on; shorter texts are taken for the article's. */
const TELLING_LENGTH = 60;

/** So many letters of a block tell its language. */
const SAMPLE_LENGTH = 240;

/** Puts the article together from its standardised `content` and from what page and head say of it. */
export function buildArticle(
  page: Page,
  content: Element,
  marks: ArticleMarks,
  metadata: Metadata,
  byline: string | null,
): Article {
  const text = plainText(content);
  const title = marks.title ?? metadata.titles[0] ?? '';
  const dir = directionOf(`${title}\n${text}`);
  const lang = languageOf(text === '' ? title : text, metadata.lang);
  markBlocks(content, dir, lang);
  return {
    url: withoutTracking(page.url),
    title,
    byline,
    siteName: metadata.siteName,
    source: marks.source,
    publishedTime: publishedTime(marks, metadata),
    lang,
    dir,
    excerpt: metadata.description ?? excerptOf(content),
    leadImage: webAddress(metadata.image, page.base) ?? content.querySelector('img')?.getAttribute('src') ?? null,
    content: content.innerHTML,
    textContent: text,
    wordCount: countWords(text),
    readingMinutes: readingMinutes(text, lang),
  };
}

/** The mark of a reprint; then what is claimed, unless the page says by a word that it was published on another day; then what is shown. */
function publishedTime({ publishedDate, shownDate }: ArticleMarks, metadata: Metadata): string | null {
  if (publishedDate) return publishedDate;
  const claims = metadata.published.flatMap((claim) => findDate(claim) ?? []);
  const shown = shownDate?.date ?? null;
  // Zones move a day by one.
  const isDenied = shownDate?.isSaid && !claims.some((claim) => daysBetween(claim, shownDate.date) <= 1);
  if (claims[0] && !isDenied) return claims[0];
  return shown ?? (metadata.doubtfulDate === null ? null : findDate(metadata.doubtfulDate));
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}

/** Blocks whose letters go the other way, or whose language is another, say so. */
function markBlocks(content: Element, dir: Direction, lang: string | null): void {
  for (const block of [...content.querySelectorAll(BLOCK_SELECTOR)].slice(0, MAX_BLOCKS)) {
    const text = block.textContent ?? '';
    const own = blockDirection(text, dir);
    if (own !== dir) block.setAttribute('dir', own);
    if (own === dir && text.length < TELLING_LENGTH) continue;
    const ownLang = languageOf(text.slice(0, SAMPLE_LENGTH), null);
    if (ownLang !== null && ownLang !== lang?.split('-')[0] && ownLang !== lang) block.setAttribute('lang', ownLang);
  }
}

function excerptOf(content: Element): string | null {
  const text = (content.querySelector('p')?.textContent ?? '').trim();
  if (text.length <= EXCERPT_LENGTH) return text || null;
  return `${text.slice(0, text.lastIndexOf(' ', EXCERPT_LENGTH))}…`;
}

import { isArrayOf, isCount, isRecord, isText, isTextOrNull, isTexts } from './guards';
import type { About, Article, ArticlePage, Headline, HeadlineList, RemovedBlock, Source } from './types';

const LIST_KINDS: readonly unknown[] = [
  'related',
  'latest',
  'popular',
  'section',
  'navigation',
] satisfies HeadlineList['kind'][];

export function isArticlePage(value: unknown): value is ArticlePage {
  return (
    isRecord(value) &&
    isArticle(value.article) &&
    isArrayOf(value.headlineLists, isHeadlineList) &&
    isArrayOf(value.removed, isRemovedBlock) &&
    isTexts(value.blockKeys)
  );
}

function isArticle(value: unknown): value is Article {
  return (
    isAbout(value) && 'content' in value && isText(value.content) && 'textContent' in value && isText(value.textContent)
  );
}

export function isHeadlineList(value: unknown): value is HeadlineList {
  return (
    isRecord(value) &&
    LIST_KINDS.includes(value.kind) &&
    isTextOrNull(value.title) &&
    isArrayOf(value.items, isHeadline)
  );
}

function isHeadline(value: unknown): value is Headline {
  return (
    isRecord(value) &&
    [value.title, value.url].every(isText) &&
    [value.source, value.image, value.lang].every(isTextOrNull) &&
    isDirection(value.dir)
  );
}

export function isAbout(value: unknown): value is About {
  return (
    isRecord(value) &&
    [value.url, value.title].every(isText) &&
    isSource(value.source) &&
    isDirection(value.dir) &&
    [value.byline, value.siteName, value.publishedTime, value.lang, value.excerpt, value.leadImage].every(
      isTextOrNull,
    ) &&
    [value.wordCount, value.readingMinutes].every(isCount)
  );
}

export function isSource(value: unknown): value is Source {
  return isRecord(value) && isTextOrNull(value.name) && isTextOrNull(value.url);
}

export function isRemovedBlock(value: unknown): value is RemovedBlock {
  return (
    isRecord(value) &&
    [value.id, value.before].every(isCount) &&
    [value.step, value.reason, value.html, value.text, value.key].every(isText)
  );
}

function isDirection(value: unknown): value is Article['dir'] {
  return value === 'ltr' || value === 'rtl';
}

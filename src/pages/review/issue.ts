import createPurify, { type DOMPurify } from 'dompurify';
import { countryOf } from '../../access/country';
import type { Article, ArticlePage, Direction } from '../../article/types';
import { displayDate } from '../../reader/display-date';
import { sanitise } from '../../reader/sanitise';
import type { Words } from '../../reader/words';
import { paperOf, type ToldSection, type ToldStory } from './told-stories';

export interface IssueAbout {
  /** Under which it lies in the library: an address of the site that no page of it has. */
  url: string;
  title: string;
  madeAt: Date;
}

/** An address for an issue of what stands on the page at `url`. @param id a UUID */
export function issueAddress(url: string, id: string): string {
  // In letters: by a number an address is known as that of an article, which sister sites may have too.
  const letters = id
    .replaceAll('-', '')
    .replace(/[\da-f]/g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');
  return `${new URL(url).origin}/?press-review=${letters}`;
}

/** All stories as one article, which is read, searched, printed and exported as every other. */
export function issueOf(
  sections: readonly ToldSection[],
  about: IssueAbout,
  words: Words,
  purify: DOMPurify = createPurify,
): ArticlePage {
  const articles = sections.flatMap(({ stories }) => stories.map(({ article }) => article));
  const body = document.implementation.createHTMLDocument('').createElement('div');
  for (const { title, stories } of sections) {
    if (title && sections.length > 1) body.append(heading(body, 'h2', title));
    for (const story of stories) body.append(...storyBlocks(body, story, about.madeAt, words, purify));
  }
  const dir: Direction = articles.filter((each) => each.dir === 'rtl').length * 2 > articles.length ? 'rtl' : 'ltr';
  return {
    article: {
      url: about.url,
      title: about.title,
      byline: null,
      siteName: null,
      source: { name: null, url: null },
      publishedTime: dayOf(about.madeAt),
      lang: articles.find((each) => each.dir === dir)?.lang ?? null,
      dir,
      excerpt: null,
      leadImage: null,
      content: body.innerHTML,
      textContent: [...body.children].map((block) => block.textContent?.trim()).join('\n'),
      wordCount: articles.reduce((sum, { wordCount }) => sum + wordCount, 0),
      readingMinutes: articles.reduce((sum, { readingMinutes }) => sum + readingMinutes, 0),
    },
    headlineLists: [],
    removed: [],
    blockKeys: [],
  };
}

function storyBlocks(
  body: Element,
  { article, alsoIn }: ToldStory,
  now: Date,
  words: Words,
  purify: DOMPurify,
): Element[] {
  const content = sanitise(article.content, purify, null);
  for (const lower of content.querySelectorAll('h2, h3, h4, h5, h6')) {
    const level = Math.min(6, Number(lower.localName.slice(1)) + 2);
    const lowered = heading(body, `h${level}`, '');
    lowered.append(...lower.childNodes);
    lower.replaceWith(lowered);
  }
  const title = heading(body, 'h3', article.title);
  const blocks = [title, ...content.children];
  // The blocks stand among those of other languages.
  for (const block of blocks) {
    if (!block.hasAttribute('dir')) block.setAttribute('dir', article.dir);
    if (article.lang && !block.hasAttribute('lang')) block.setAttribute('lang', article.lang);
  }
  const [first = title, ...rest] = blocks;
  const others = alsoIn.length > 0 ? [alsoInLine(body, alsoIn, words)] : [];
  return [first, aboutLine(body, article, now), ...rest, ...others];
}

/** The paper, the author and the day, in the article's own language. */
function aboutLine(body: Element, article: Article, now: Date): Element {
  const { name, url } = paperOf(article);
  const place = { lang: article.lang ?? 'en', country: countryOf(article.url), text: article.title };
  const date = article.publishedTime && displayDate(article.publishedTime, place, now)?.date;
  const line = paragraph(body, article.lang, article.dir);
  line.append(link(body, name ?? new URL(article.url).hostname, url ?? article.url));
  for (const fact of [article.byline, date]) if (fact) line.append(` · ${fact}`);
  return line;
}

function alsoInLine(body: Element, papers: ToldStory['alsoIn'], words: Words): Element {
  const line = paragraph(body, words.lang, words.dir);
  line.append(`${words.say('review_also_in')} `);
  for (const [at, { name, url }] of papers.entries()) {
    if (at > 0) line.append(words.dir === 'rtl' ? '، ' : ', ');
    line.append(url ? link(body, name ?? url, url) : (name ?? ''));
  }
  return line;
}

function paragraph(body: Element, lang: string | null, dir: Direction): HTMLElement {
  const line = body.ownerDocument.createElement('p');
  if (lang) line.lang = lang;
  line.dir = dir;
  return line;
}

function heading(body: Element, name: string, text: string): HTMLElement {
  const element = body.ownerDocument.createElement(name);
  element.textContent = text;
  return element;
}

function link(body: Element, text: string, href: string): HTMLElement {
  const element = body.ownerDocument.createElement('a');
  element.textContent = text;
  element.href = href;
  element.dir = 'auto';
  return element;
}

/** The reader's own day, as `YYYY-MM-DD`. */
function dayOf(time: Date): string {
  const parts = [time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0'));
  return [time.getFullYear(), ...parts].join('-');
}

import { webAddress } from '../article/address';
import { fold } from '../article/fold';
import { LAZY_ATTRIBUTES, LAZY_SETS, picturesIn } from '../article/pictures';
import type { Article } from '../article/types';
import type { ArticleVeto } from './types';

/** Shorter texts stand in ads and in articles alike: alone they say nothing. */
const TELLING = 24;
const BLOCKS =
  'p,li,dt,dd,h1,h2,h3,h4,h5,h6,blockquote,pre,td,th,caption,figcaption,figure,div,section,article,main,aside,header,footer,body';
/** Letters outside of links: a longer text is prose, whatever names its box has. */
const MOST_PROSE = 100;
const SIZE = /[-_]\d{2,4}x\d{2,4}(?=\.\w+$)/;

/**
 * What must never be hidden: every node whose text or picture survives in the article, the `h1`, the lead picture, and all
 * that stands around one. `article`: as the parser gave it for this page, `null` where it gave none.
 */
export function articleVeto(
  article: Pick<Article, 'title' | 'textContent' | 'content' | 'leadImage'> | null,
  document: Document,
  url: string,
): ArticleVeto {
  const kept = new WeakSet<Element>();
  const keep = (from: Element | null) => {
    for (let at = from; at && !kept.has(at); at = at.parentElement) kept.add(at);
  };
  keep(document.body);
  for (const heading of document.querySelectorAll('h1')) keep(heading);
  if (article) {
    keepTexts(article, document, keep);
    keepPictures(article, document, url, keep);
  }
  return { vetoes: (element) => kept.has(element) || element.contains(document.body) };
}

function keepTexts(
  article: Pick<Article, 'title' | 'textContent'>,
  document: Document,
  keep: (element: Element | null) => void,
): void {
  const lines = new Set(article.textContent.split(/[\n\t]/).map(fold));
  lines.delete('');
  const text = [...lines].join('\n');
  const title = fold(article.title);
  const walker = document.createTreeWalker(document.body, 4 /* text */);
  /** Text of one block, in a row: a paragraph is cut by its links. */
  let block: Element | null = null;
  let run: Text[] = [];
  const settle = () => {
    const whole = fold(run.map(({ data }) => data).join(''));
    const isWhole = lines.has(whole) || whole === title || (whole.length >= TELLING && text.includes(whole));
    for (const node of run) {
      const own = fold(node.data);
      if (isWhole || (own.length >= TELLING && text.includes(own))) keep(node.parentElement);
    }
    run = [];
  };
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.trim() === '' || /^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? '')) continue;
    const around: Element | null = node.parentElement?.closest(BLOCKS) ?? null;
    if (around !== block) settle();
    block = around;
    run.push(node);
  }
  settle();
}

function keepPictures(
  { content, leadImage }: Pick<Article, 'content' | 'leadImage'>,
  document: Document,
  url: string,
  keep: (element: Element | null) => void,
): void {
  const wanted = new Set(picturesIn(content).map((source) => pictureName(source, url)));
  if (leadImage) wanted.add(pictureName(leadImage, url));
  wanted.delete('');
  for (const image of document.querySelectorAll('img,source')) {
    const sources = [
      ...['src', ...LAZY_ATTRIBUTES].map((name) => image.getAttribute(name) ?? ''),
      ...LAZY_SETS.flatMap((name) => (image.getAttribute(name) ?? '').split(/\s+(?:[\d.]+[wx])?,?\s*/)),
    ];
    if (sources.some((source) => source !== '' && wanted.has(pictureName(source, url)))) keep(image);
  }
}

/** A picture's address without its size: pages show one in several. */
function pictureName(source: string, url: string): string {
  const address = webAddress(source, url);
  return address ? address.replace(/[?#].*$/, '').replace(SIZE, '') : '';
}

/** Signs of what is no ad on any page, where no article is known: cheap enough to ask before each hiding. */
export function isPagesOwn(element: Element): boolean {
  if (/^(?:HTML|BODY|HEAD|MAIN|ARTICLE|H1)$/.test(element.tagName)) return true;
  if (element.querySelector('h1,main,[itemprop=articleBody]')) return true;
  return textOutsideLinks(element) > MOST_PROSE;
}

/** How many letters stand in an element outside of its links. */
function textOutsideLinks(element: Element): number {
  const all = (element.textContent ?? '').replace(/\s+/g, ' ').length;
  if (all <= MOST_PROSE) return 0;
  let linked = 0;
  for (const part of element.querySelectorAll('a,script,style,noscript')) {
    if (!part.parentElement?.closest('a,script,style,noscript'))
      linked += (part.textContent ?? '').replace(/\s+/g, ' ').length;
  }
  return element.closest('a') ? 0 : all - linked;
}

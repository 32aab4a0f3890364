import type { PageSeen } from '../messages/page-to-background';
import type { SiteRule } from '../parser/site-rule';
import { isWithin } from '../sites/index';
import { PUBLISHED_PATTERN, REPORT_PATTERN, SOURCE_PATTERN } from './probe-words';

/** Bounds on work: the probe answers within a millisecond, on a page of any size. */
const MAX_LINKS = 500;
const MAX_BUTTONS = 20;
const MAX_TEXTS_AFTER_HEADLINE = 24;
const MAX_TEXT_LENGTH = 200;

const MIN_HEADLINE_LENGTH = 20;
const MIN_PROSE_LENGTH = 120;
const MANY_HEADLINES = 8;

/** The weight at which a page is taken for a story, or for a list: more than any one sign has. */
const ARTICLE_WEIGHT = 4;
const LIST_WEIGHT = 3;

/** `NodeFilter.SHOW_TEXT`, whose name exists in windows only. */
const SHOW_TEXT = 4;

/**
 * Article, list or neither, by signs that don't depend on each other: address, words, structure, the page's own
 * description. No single one decides, and a class name is only a place to look first. Reads no layout. The cheap signs
 * come first: where they suffice for a story, its sixty headlines are not looked at.
 */
export function recognise(document: Document, path: string, site: SiteRule): PageSeen {
  const isArticlePath = site.articlePath.test(path);
  const isListPath = !isArticlePath && site.listPath.test(path);

  let article = weigh(isArticlePath, 2) - weigh(isListPath, 2);
  const headline = findHeadline(document, site);
  if (headline) {
    const texts = textsAfter(document, headline);
    article +=
      weigh(PUBLISHED_PATTERN.test(texts.join(' ')), 2) +
      weigh(texts.some((text) => text.length >= MIN_PROSE_LENGTH)) +
      weigh(isNamedByPage(document, headline));
  }
  if (article >= ARTICLE_WEIGHT) return { kind: 'article' };

  const reported = weigh(hasReportButton(document));
  const { headlines, source } = readLinks(document, site);
  article += reported + weigh(source, 2);
  if (article >= ARTICLE_WEIGHT) return { kind: 'article' };

  const list =
    weigh(isListPath, 2) - weigh(isArticlePath, 2) + reported + weigh(headlines) + weigh(headlines >= MANY_HEADLINES);
  return list >= LIST_WEIGHT && headlines ? { kind: 'list', headlines } : { kind: 'other' };
}

function weigh(sign: unknown, weight = 1): number {
  return sign ? weight : 0;
}

/** Where the site's rule says, else the first `<h1>`, which on some pages is the site's own name. */
function findHeadline(document: Document, site: SiteRule): Element | null {
  for (const selector of [...site.titles, 'h1']) {
    const found = document.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** The first texts behind an element, in page order: byline, paper and date, and the story's beginning stand there. */
function textsAfter(document: Document, element: Element): string[] {
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  walker.currentNode = element;
  const texts: string[] = [];
  while (texts.length < MAX_TEXTS_AFTER_HEADLINE && walker.nextNode()) {
    texts.push(walker.currentNode.nodeValue?.slice(0, MAX_TEXT_LENGTH) ?? '');
  }
  return texts;
}

/** A page is named by the headline of its story, and otherwise by a section or by its site. */
function isNamedByPage(document: Document, headline: Element): boolean {
  const text = headline.textContent?.trim() ?? '';
  return text.length >= MIN_HEADLINE_LENGTH && document.title.trim().startsWith(text);
}

function hasReportButton(document: Document): boolean {
  const buttons = document.getElementsByTagName('button');
  for (let index = 0; index < MAX_BUTTONS; index++) {
    if (REPORT_PATTERN.test(buttons[index]?.textContent ?? '')) return true;
  }
  return false;
}

/** One pass over the page's links: the stories they lead to, and the sentence that leads to the paper's own page. */
function readLinks(document: Document, site: SiteRule): { headlines: number; source: boolean } {
  const links = document.getElementsByTagName('a');
  const stories = new Set<string>();
  let source = false;
  for (let index = 0; index < MAX_LINKS; index++) {
    const link = links[index];
    if (!link) break;
    const path = pathOnSite(link.getAttribute('href') ?? '', site);
    if (path === null) {
      source ||= SOURCE_PATTERN.test(`${link.textContent}${link.nextSibling?.textContent ?? ''}`);
    } else if (site.articlePath.test(path) && !stories.has(path) && isHeadline(link)) {
      stories.add(path);
    }
  }
  return { headlines: stories.size, source };
}

/**
 * The path of a link's address, `null` when it leads to another site. Taken apart as it is written: letting the browser
 * resolve each address, or a pattern match it, would take most of the probe's time.
 */
function pathOnSite(address: string, site: SiteRule): string | null {
  const query = address.indexOf('?');
  const whole = query < 0 ? address : address.slice(0, query);
  const slashes = whole.indexOf('//');
  if (slashes < 0 || (slashes > 0 && whole[slashes - 1] !== ':')) return whole;
  const end = whole.indexOf('/', slashes + 2);
  const host = whole.slice(slashes + 2, end < 0 ? undefined : end);
  const isOwn = site.hosts.some((own) => isWithin(host, own.host));
  return isOwn ? whole.slice(slashes + 2 + host.length) : null;
}

/** A ticker, headlines in a run with nothing but spaces between, stands on every page: so its links tell nothing. */
function isHeadline(link: Element): boolean {
  const hasText = (link.textContent?.trim().length ?? 0) >= MIN_HEADLINE_LENGTH;
  return hasText && !isInRun(link, link.previousElementSibling) && !isInRun(link, link.nextElementSibling);
}

/** Cards are links in a row too, but hold more than text; a teaser's picture and its headline lead to one address. */
function isInRun(link: Element, neighbour: Element | null): boolean {
  return (
    neighbour?.localName === 'a' &&
    !link.childElementCount &&
    neighbour.getAttribute('href') !== link.getAttribute('href') &&
    (neighbour.textContent?.length ?? 0) >= MIN_HEADLINE_LENGTH
  );
}

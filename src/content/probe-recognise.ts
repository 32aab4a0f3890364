import type { PageSeen } from '../messages/page-to-background';
import type { SiteRule } from '../parser/site-rule';
import { PUBLISHED_PATTERN, REPORT_PATTERN, SOURCE_PATTERN } from './probe-words';

/** Bounds on work: the probe answers within a millisecond, on a page of any size. */
const MAX_LINKS = 500;
const MAX_BUTTONS = 20;
const MAX_TEXTS_AFTER_HEADLINE = 24;
const MAX_TEXT_LENGTH = 200;

/** Host and path of a link as written: resolving each through the browser would take most of the probe's time. */
const ADDRESS_PATTERN = /^(?:(?:https?:)?\/\/([^/?#]+))?([^?#]*)/;

const MIN_HEADLINE_LENGTH = 20;
const MIN_PROSE_LENGTH = 120;

interface LinksSeen {
  headlines: number;
  /** Whether the sentence that leads to the paper's own page was found. */
  source: boolean;
}

/**
 * Article, list or neither, by signs that don't depend on each other: address, words, structure, the page's own
 * description. No single one decides, and a class name is only a place to look first. Reads no layout.
 */
export function recognise(document: Document, url: string, site: SiteRule): PageSeen {
  const path = new URL(url).pathname;
  const isArticlePath = site.articlePath.test(path);
  const isListPath = !isArticlePath && site.listPath.test(path);
  const { headlines, source } = readLinks(document, site);
  const headline = findHeadline(document, site);
  const texts = headline ? textsAfter(document, headline) : [];
  const reported = hasReportButton(document);

  const article =
    count(isArticlePath, 2) +
    count(source, 2) +
    count(PUBLISHED_PATTERN.test(texts.join(' ')), 2) +
    count(headline && isNamedByPage(document, headline)) +
    count(texts.some((text) => text.length >= MIN_PROSE_LENGTH)) +
    count(reported) -
    count(isListPath, 2);
  const list = count(isListPath, 2) + count(headlines > 0) + count(headlines > 7) + count(reported) - count(isArticlePath, 2);

  const kind = article > 3 ? 'article' : list > 2 && headlines ? 'list' : 'other';
  return { kind, headlines };
}

function count(sign: unknown, weight = 1): number {
  return sign ? weight : 0;
}

/** One pass over the page's links: stories they lead to, and the sentence that leads to the paper. */
function readLinks(document: Document, site: SiteRule): LinksSeen {
  const links = document.getElementsByTagName('a');
  const addresses = new Set<string>();
  let source = false;
  for (let index = 0; index < MAX_LINKS; index++) {
    const link = links[index];
    if (!link) break;
    const [, host = '', path = ''] = ADDRESS_PATTERN.exec(link.getAttribute('href') ?? '') ?? [];
    const isOwn = !host || site.hosts.some((own) => host === own.host || host.endsWith(`.${own.host}`));
    if (isOwn && site.articlePath.test(path)) {
      // A ticker is a run of links with nothing but spaces between them: it stands on every page, so it tells nothing.
      const inTicker = link.previousElementSibling?.localName === 'a';
      if (!inTicker && (link.textContent ?? '').trim().length >= MIN_HEADLINE_LENGTH) addresses.add(path);
    } else if (!isOwn && !source) {
      source = SOURCE_PATTERN.test(`${link.textContent}${link.nextSibling?.textContent ?? ''}`);
    }
  }
  return { headlines: addresses.size, source };
}

function findHeadline(document: Document, site: SiteRule): Element | null {
  return document.querySelector('h1') ?? document.querySelector(site.selectors.title.join());
}

/** The page's own description names a story by its headline, and a section or itself otherwise. */
function isNamedByPage(document: Document, headline: Element): boolean {
  const text = headline.textContent?.trim() ?? '';
  return text.length >= MIN_HEADLINE_LENGTH && document.title.trim().startsWith(text);
}

/** The first texts behind an element, in page order: byline, paper and date, and the story's beginning stand there. */
function textsAfter(document: Document, element: Element): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  const texts: string[] = [];
  while (texts.length < MAX_TEXTS_AFTER_HEADLINE && walker.nextNode()) {
    texts.push(walker.currentNode.nodeValue?.slice(0, MAX_TEXT_LENGTH) ?? '');
  }
  return texts;
}

function hasReportButton(document: Document): boolean {
  const buttons = document.getElementsByTagName('button');
  for (let index = 0; index < MAX_BUTTONS; index++) {
    if (REPORT_PATTERN.test(buttons[index]?.textContent ?? '')) return true;
  }
  return false;
}

import type { PageReport, ReadingScope } from '../../../src/article/types';
import { generalSteps } from '../../../src/parser/general-steps';
import { parse } from '../../../src/parser/parse';

/** What came of reading a page twice. */
export interface Parsed {
  report: PageReport;
  again: PageReport;
  /** Whether no node, attribute or text of the page was touched. */
  unchanged: boolean;
  /** All words that the page holds, in order. */
  pageWords: string[];
  /** Those of the article's content; embeds aside, whose cards name hosts, and captions. */
  contentWords: string[];
  /** Captions go with their pictures, wherever the page has them. */
  captionWords: string[];
}

declare global {
  var safiParse: (html: string, url: string, scope: ReadingScope) => Parsed;
}

globalThis.safiParse = (html, url, scope) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const observer = new MutationObserver(() => undefined);
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  const report = parse(page, url, { scope, general: generalSteps });
  const again = parse(page, url, { scope, general: generalSteps });
  const content = new DOMParser().parseFromString(report.article?.content ?? '', 'text/html');
  const captions = [...content.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
  for (const aside of content.querySelectorAll('[data-embed],figcaption')) aside.remove();
  return {
    report,
    again,
    unchanged: observer.takeRecords().length === 0,
    pageWords: wordsIn(page),
    contentWords: wordsIn(content),
    captionWords: captions.join(' ').split(/\s+/).filter(Boolean),
  };
};

function wordsIn(document: Document): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ').split(/\s+/).filter(Boolean);
}

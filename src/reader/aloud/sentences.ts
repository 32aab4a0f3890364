import { splitSentences } from './split-sentences';

/** A sentence of a text that stands in a document. */
export interface Sentence {
  text: string;
  /** BCP 47. */
  lang: string;
  /** The part of it that begins at `start`; all of it without arguments. */
  range(start?: number, length?: number): Range;
}

const MARK = /^(?=.)[\s[\](){}*†‡§]*\p{Nd}{0,3}[\s[\](){}*†‡§]*$/u;
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote, figcaption, th, td';

/** The sentences of `article` in the order they stand; what is hidden isn't read. @param lang of text that names none */
export function sentencesOf(article: HTMLElement, lang: string): Sentence[] {
  return [...article.querySelectorAll<HTMLElement>(BLOCKS)]
    .filter((block) => !block.closest('[hidden]') && !block.querySelector(BLOCKS))
    .flatMap((block) => sentencesOfBlock(block, block.closest<HTMLElement>('[lang]')?.lang || lang));
}

function sentencesOfBlock(block: HTMLElement, lang: string): Sentence[] {
  return splitSentences(spokenText(block), lang)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, index }) => ({
      text,
      lang,
      range(start = 0, length = text.trimEnd().length - start) {
        const range = document.createRange();
        // Asked each time: a sign put after a highlight parts the text around it.
        const nodes = textNodes(block);
        const pointAt = (offset: number) => nodes.findLast((each) => each.start <= offset) ?? nodes[0];
        const from = index + start;
        const first = pointAt(from);
        const last = pointAt(from + Math.max(0, length - 1));
        if (first && last) {
          range.setStart(first.node, from - first.start);
          range.setEnd(last.node, Math.min(last.node.length, from + length - last.start));
        }
        return range;
      },
    }));
}

/** The number of a note, in the middle of a sentence, says nothing to the ear: spaces stand in its place. */
function spokenText(block: HTMLElement): string {
  const isMark = ({ parentElement }: Text) => MARK.test(parentElement?.closest('a[href*="#"]')?.textContent ?? '');
  return textNodes(block)
    .map(({ node }) => (isMark(node) ? ' '.repeat(node.length) : node.data))
    .join('');
}

function textNodes(block: HTMLElement): { node: Text; start: number }[] {
  const nodes: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let start = 0; walker.nextNode(); ) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start });
    start += node.length;
  }
  return nodes;
}

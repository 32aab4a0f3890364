import type { Highlight } from '../../article/marks';
import { drawnTextOf } from './drawn-text';
import { rangeOf } from './make-highlight';

/**
 * Puts `<mark>` around what is highlighted in `content`, for what leaves the library: the view itself marks without changing
 * the text.
 * @param found the text as the page has it
 */
export function writeMarks(content: Element, highlights: readonly Highlight[], found: string): void {
  for (const highlight of highlights) {
    const range = rangeOf(highlight, drawnTextOf(content), found);
    for (const text of range ? textsIn(range) : []) {
      // Where two overlap, one mark is enough.
      if (text.parentElement?.closest('mark')) continue;
      const mark = content.ownerDocument.createElement('mark');
      text.replaceWith(mark);
      mark.append(text);
    }
  }
}

/** The texts that `range` holds, cut where it begins and ends. */
function textsIn({ startContainer, startOffset, endContainer, endOffset, commonAncestorContainer }: Range): Text[] {
  const last = endContainer as Text;
  if (endOffset < last.length) last.splitText(endOffset);
  const first = startOffset > 0 ? (startContainer as Text).splitText(startOffset) : (startContainer as Text);
  const end = startContainer === endContainer ? first : last;
  const root = first === end ? first : commonAncestorContainer;
  const walker = first.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  walker.currentNode = first;
  for (let node: Node | null = first; node; node = node === end ? null : walker.nextNode()) {
    // What stands between two blocks is no text.
    if ((node as Text).data.trim()) texts.push(node as Text);
  }
  return texts;
}

import { lettersOf, type Span } from './quote';

/** A text as it stands in the view, by its letters. */
export interface DrawnText {
  letters: string;
  rangeOf(span: Span): Range | null;
  /** Which letters are selected; `null`: none of this text. */
  spanOf(range: Range): Span | null;
}

interface Piece {
  node: Text;
  /** Number of letters before it. */
  start: number;
  places: readonly number[];
}

export function drawnTextOf(content: Element): DrawnText {
  const pieces: Piece[] = [];
  let letters = '';
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // Words of the view, not of the text.
    if (node.parentElement?.closest('button, .embed-host')) continue;
    const own = lettersOf(node.data);
    if (!own.text) continue;
    pieces.push({ node, start: letters.length, places: own.places });
    letters += own.text;
  }
  const pieceOf = (letter: number) => pieces.findLast(({ start }) => start <= letter);
  return {
    letters,
    rangeOf({ start, end }) {
      const first = pieceOf(start);
      const last = pieceOf(end - 1);
      if (!first || !last) return null;
      const range = content.ownerDocument.createRange();
      range.setStart(first.node, first.places[start - first.start] ?? 0);
      range.setEnd(last.node, (last.places[end - 1 - last.start] ?? 0) + 1);
      return range;
    },
    spanOf(range) {
      const spans = pieces.flatMap(({ node, start, places }) => {
        if (!range.intersectsNode(node)) return [];
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.length;
        const first = start + places.filter((place) => place < from).length;
        const count = places.filter((place) => place >= from && place < to).length;
        return count > 0 ? [{ start: first, end: first + count }] : [];
      });
      const [first] = spans;
      const last = spans.at(-1);
      return first && last ? { start: first.start, end: last.end } : null;
    },
  };
}

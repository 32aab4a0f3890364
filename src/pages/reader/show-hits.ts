import './hits.css';
import { baseLanguage } from '../../article/language';
import { hitsIn } from '../../library/search/passage';
import { hasWords, parseQuery } from '../../library/search/query';

/** Name of what is marked, in `look/`. */
const HIGHLIGHT = 'hit';

/**
 * Marks in a text what was searched for, and shows the first place of it.
 * @param lang of the text
 * @param isPlaced whether the reader was somewhere in it already: then it stays there
 */
export function showHits(content: Element, find: string, lang: string | null, isPlaced: boolean): void {
  const query = parseQuery(find);
  if (!hasWords(query)) return;
  const nodes = textNodes(content);
  const text = nodes.map(({ node }) => node.data).join('\n');
  const ranges = hitsIn(text, query, baseLanguage(lang)).flatMap(({ start, end }) => rangeOf(nodes, start, end) ?? []);
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  if (!isPlaced) ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

interface PlacedText {
  node: Text;
  /** Where it begins in the whole text. */
  start: number;
}

/** The text nodes, each a line: a hit that goes on in another element is marked in part, and found all the same. */
function textNodes(content: Element): PlacedText[] {
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const nodes: PlacedText[] = [];
  for (let start = 0; walker.nextNode(); ) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start });
    start += node.length + 1;
  }
  return nodes;
}

function rangeOf(nodes: readonly PlacedText[], start: number, end: number): Range | null {
  const place = nodes.findLast((each) => each.start <= start);
  if (!place || end > place.start + place.node.length) return null;
  const range = place.node.ownerDocument.createRange();
  range.setStart(place.node, start - place.start);
  range.setEnd(place.node, end - place.start);
  return range;
}

import type { Box, Page } from './page';

/** Boxes of one tag and class beside each other make a row of cards from this many on, when most hold a link of their own. */
const MIN_CARDS = 3;
const LINKED_CARDS = 0.7;

/** A card with more text than this, on average, is a section of an article. */
const MAX_CARD = 700;

/** Boxes past these are not looked at: a page of so many has shown before what it is. */
const MAX_BOXES = 4000;

/** Boxes that hold text itself. */
const TEXT_BOX = /^(?:P|H[1-6]|UL|OL|DL|NAV|HEADER|FOOTER)$/;

/**
 * Which lines stand in cards: boxes of one shape side by side, each with a link that stands alone: the entries of a front
 * page, the goods of a shop, the posts of a forum. `sizes` says how much each line counts.
 */
export function linesInCards(page: Page, sizes: number[]): boolean[] {
  const text = sums(sizes);
  const links = sums(page.lines.map((line) => Number(line.links.length > 0 && line.linked >= line.text.length * 0.6)));
  const inCards = page.lines.map(() => false);
  // Outer boxes come first, so that cards in cards count once.
  for (const row of rowsOf(page)) {
    if (inCards[row[0]?.firstLine ?? 0]) continue;
    const cards = row.filter((card) => between(text, card) > 0);
    const linked = cards.filter((card) => between(links, card) > 0).length;
    const size = cards.reduce((sum, card) => sum + between(text, card), 0);
    if (cards.length < MIN_CARDS || linked < cards.length * LINKED_CARDS || size > cards.length * MAX_CARD) continue;
    for (const { firstLine, endLine } of cards) inCards.fill(true, firstLine, endLine);
  }
  return inCards;
}

/** Boxes of one tag and first class that share a parent; outer ones first. */
function rowsOf(page: Page): Box[][] {
  const all: Box[][] = [];
  const rowsIn = new Map<Box, Map<string, Box[]>>();
  let boxes = 0;
  for (const line of page.lines) {
    if (boxes > MAX_BOXES) break;
    // A line enters the boxes of which it is the first.
    const entered: Box[] = [];
    for (let box: Box | null = line.box; box && box.firstLine === line.index; box = box.parent) entered.push(box);
    boxes += entered.length;
    for (const box of entered.reverse()) {
      if (!box.parent || TEXT_BOX.test(box.tag)) continue;
      let rows = rowsIn.get(box.parent);
      if (!rows) {
        rows = new Map();
        rowsIn.set(box.parent, rows);
      }
      // A form's own properties may be its controls.
      const names = box.tag === 'FORM' ? '' : (box.element.getAttribute('class') ?? '');
      const shape = `${box.tag} ${/\S+/.exec(names)?.[0]}`;
      const row = rows.get(shape);
      if (row) row.push(box);
      else {
        const first = [box];
        rows.set(shape, first);
        all.push(first);
      }
    }
  }
  return all;
}

/** Sums up to each index, so that the sum between two is one subtraction. */
function sums(values: number[]): number[] {
  let sum = 0;
  const upTo = [sum];
  for (const value of values) {
    sum += value;
    upTo.push(sum);
  }
  return upTo;
}

function between(upTo: number[], { firstLine, endLine }: Box): number {
  return (upTo[endLine] ?? 0) - (upTo[firstLine] ?? 0);
}

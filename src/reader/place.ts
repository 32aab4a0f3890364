import type { Frame } from './frame';

/** Where a reader was: the first block in sight, and how far below the top of the view it stood, in px. */
export interface Place {
  block: number;
  offset: number;
  /** Whether the folded headlines were open. */
  isUnfolded: boolean;
}

const BLOCKS = '.content > *, .headline';
/** Height of the bar, which covers the top of the view. */
export const BAR_HEIGHT = 48;

/** The place now shown; `null` at the very top, where every reading begins. */
export function placeShown({ tree, scroller }: Frame): Place | null {
  if (scroller.scrollTop <= 0) return null;
  const block = [...tree.querySelectorAll(BLOCKS)].findIndex(
    (element) => element.getBoundingClientRect().bottom > BAR_HEIGHT,
  );
  const top = blockAt(tree, block)?.getBoundingClientRect().top;
  return top === undefined
    ? null
    : { block, offset: Math.round(top), isUnfolded: tree.querySelector('details')?.open ?? false };
}

/** Scrolls to `place` at once: a kept place is where the view opens, not somewhere it travels to. */
export function goToPlace({ tree, scroller }: Frame, { block, offset, isUnfolded }: Place): void {
  const details = tree.querySelector('details');
  if (details && isUnfolded) details.open = true;
  const top = blockAt(tree, block)?.getBoundingClientRect().top;
  if (top !== undefined) scroller.scrollBy({ top: top - offset, behavior: 'instant' });
}

/** `value` as a place, when it is one. */
export function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'block' in value && 'offset' in value && 'isUnfolded' in value;
}

function blockAt(tree: ParentNode, index: number): Element | undefined {
  return tree.querySelectorAll(BLOCKS)[index];
}

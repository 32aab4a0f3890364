import { MOST_STEPS, steppedBox } from '../../ads/stepped-box';
import type { ArticleVeto } from '../../ads/types';

/** A box that could go with an ad. */
export interface BoxRung {
  element: HTMLElement;
  /** From `box`. */
  steps: number;
}

/**
 * The boxes inside and around `box`, from narrow to wide, as they are shown now: one of each size, since a step that changes
 * nothing to be seen is none. `wider`: by how many steps `box` is wider than the tightest one.
 */
export function boxRungs(box: HTMLElement, veto: ArticleVeto, wider: number): BoxRung[] {
  const rungs: BoxRung[] = [{ element: box, steps: 0 }];
  for (const by of [-1, 1]) {
    let last: Element = box;
    for (let count = 1; count <= MOST_STEPS; count++) {
      const steps = by * count;
      if (Math.abs(wider + steps) > MOST_STEPS) break;
      const element = steppedBox(box, steps, veto);
      if (!(element instanceof HTMLElement) || element.contains(last) !== by > 0 || isSameSize(element, last)) continue;
      if (by > 0) rungs.push({ element, steps });
      else rungs.unshift({ element, steps });
      last = element;
    }
  }
  return rungs;
}

function isSameSize(a: Element, b: Element): boolean {
  const { width, height } = a.getBoundingClientRect();
  const other = b.getBoundingClientRect();
  return Math.abs(width - other.width) < 2 && Math.abs(height - other.height) < 2;
}

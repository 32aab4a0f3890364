import type { PageKind } from '../article/types';
import { takeEnds } from './ends';
import { formulaOf } from './formula';
import type { PlacedList } from './headline-lists';
import { takeInnerClutter } from './inner-clutter';
import type { Evidence } from './kind-signs';
import { massOf } from './main-box';
import { takeNamedBoxes } from './named-boxes';
import type { Box, Line, Page } from './page';
import { measurePage } from './page-facts';
import { kindOfPage } from './page-kind';
import { votesOf } from './readability-votes';
import { takeRepeatedLines } from './repeated-lines';

/**
 * What only pages of unknown sites need: signs of what the page is, a second opinion of where the
 * article stands, and the signs by which anybody's
 * clutter is told from text. Pages of known sites say by their marks where the text begins and ends, and do without.
 */
export interface GeneralSteps {
  /** What the page is, by signs that hold on hosts nobody has seen. */
  kindOf: (page: Page, evidence: Omit<Evidence, 'facts'>, lists: PlacedList[]) => PageKind;
  /** The boxes of which Readability keeps the text. */
  votesOf: (page: Page, candidates: Line[]) => Set<Box>;
  /** A formula (`<math>`) written anew; `null` for what isn't one, holds no sign or too many. */
  formulaOf: (page: Page, math: Element) => Element | null;
  /** Gives the lines of `text` that aren't the story their roles: from within, then from both ends. */
  takeClutter: (page: Page, text: Line[], byline: string | null) => void;
}

export const generalSteps: GeneralSteps = {
  kindOf: (page, evidence, lists) =>
    kindOfPage({ ...evidence, facts: measurePage(page, evidence.marks.titleLine) }, lists),
  votesOf,
  formulaOf,
  takeClutter(page, text, byline) {
    const total = massOf(text);
    takeNamedBoxes(page, text);
    takeInnerClutter(page, text);
    takeRepeatedLines(page, text);
    takeEnds(page, text, byline, total);
  },
};

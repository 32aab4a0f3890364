import { Readability } from '@mozilla/readability';
import { MARK, mirrorOf } from './mirror';
import type { Box, Line, Page } from './page';

/** Its time grows with the page; past this much we go by our own sums. */
const MAX_LINES = 6000;
const MAX_TEXT = 300_000;

/** Its first try is its best: a short article is one too. */
const CHAR_THRESHOLD = 100;

/** The boxes of which Readability keeps the text; none on a page that would take it too long. */
export function votesOf(page: Page, candidates: Line[]): Set<Box> {
  const votes = new Set<Box>();
  const length = candidates.reduce((sum, line) => sum + line.text.length, 0);
  if (candidates.length > MAX_LINES || length > MAX_TEXT) return votes;
  const { document, boxes } = mirrorOf(page, candidates);
  const found = new Readability<Element>(document, {
    charThreshold: CHAR_THRESHOLD,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  for (const element of found?.content?.querySelectorAll(`[${MARK}]`) ?? []) {
    const box = boxes[Number(element.getAttribute(MARK))];
    if (box) votes.add(box);
  }
  return votes;
}

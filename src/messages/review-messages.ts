import { isArrayOf, isRecord, isText, isTexts } from '../article/guards';
import { isHeadlineList } from '../article/page-guards';
import type { HeadlineList } from '../article/types';

/** What a press review is made of. */
export interface ReviewOrder {
  /** The page that the headlines stand on. */
  url: string;
  /** Its headlines by section, those that weren't chosen too: they name other papers with the same story. */
  lists: HeadlineList[];
  /** Addresses of those that were chosen. */
  chosen: string[];
}

export interface ReviewMessages {
  /** Makes a press review in a tab of its own. */
  makeReview: { payload: ReviewOrder; response: null };
}

export function isReviewOrder(value: unknown): value is ReviewOrder {
  return (
    isRecord(value) &&
    isText(value.url) &&
    URL.canParse(value.url) &&
    isArrayOf(value.lists, isHeadlineList) &&
    isTexts(value.chosen)
  );
}

import { openReview } from '../access/review-orders';
import type { ViewHandlers } from '../messages/listen';
import { isReviewOrder, type ReviewMessages } from '../messages/review-messages';

/** A press review is made in a tab of its own: a popup closes, and a background is ended. */
export const reviewKeeper: ViewHandlers<ReviewMessages> = {
  makeReview: { isPayload: isReviewOrder, answer: openReview },
};

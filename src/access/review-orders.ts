import browser from 'webextension-polyfill';
import { isRecord, isTime } from '../article/guards';
import { isReviewOrder, type ReviewOrder } from '../messages/review-messages';
import { keepForSession, recallFromSession } from './session-store';

const PAGE = 'src/pages/review/review.html';
const PREFIX = 'review ';

/** A press review that is made in a tab: the same when the tab is loaded again. */
export interface OrderedReview {
  id: string;
  order: ReviewOrder;
  /** Milliseconds since the epoch. */
  orderedAt: number;
}

/** Shows the making of a press review in a tab. */
export async function openReview(order: ReviewOrder): Promise<null> {
  const id = crypto.randomUUID();
  await keepForSession(PREFIX + id, { order, orderedAt: Date.now() });
  await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}#${id}`) });
  return null;
}

/** What was ordered under the id in the address of a tab; `null` when the browser was closed since. */
export async function reviewOrdered(address: string): Promise<OrderedReview | null> {
  const id = new URL(address).hash.slice(1);
  const found = (await recallFromSession([PREFIX + id]))[PREFIX + id];
  if (!isRecord(found) || !isReviewOrder(found.order) || !isTime(found.orderedAt)) return null;
  return { id, order: found.order, orderedAt: found.orderedAt };
}

import { render } from 'preact';
import type { Words } from '../../reader/words';
import { Review, type ReviewProps } from './components/Review';

/** Draws the making of a press review into the document. */
export function showReview(props: ReviewProps): void {
  render(<Review {...props} />, document.body);
}

/** Says that it isn't known any more what was ordered. */
export function showLost(words: Words): void {
  render(
    <main class="review">
      <p>{words.say('review_lost')}</p>
    </main>,
    document.body,
  );
}

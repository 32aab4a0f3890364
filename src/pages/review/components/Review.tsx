import { savedPageAddress } from '../../../access/full-page';
import { typeset } from '../../../reader/typography';
import type { Words } from '../../../reader/words';
import type { Gathered, ReviewModel } from '../review-model';

export interface ReviewProps {
  review: ReviewModel;
  words: Words;
  onEpub(id: string): Promise<void>;
}

/** What is read for a press review, how far that is, and what can be done with it. */
export function Review({ review, words, onEpub }: ReviewProps) {
  const gathered = review.gathered.value;
  const isRunning = review.isRunning.value;
  const issue = review.issue.value;
  const numberOf = (kind: Gathered['state']['kind']) => gathered.filter(({ state }) => state.kind === kind).length;
  const done = numberOf('read') + numberOf('failed');
  const isWhole = numberOf('read') === gathered.length;
  return (
    <main class="review">
      <h1>{words.say('press_review')}</h1>
      <p role="status" class="muted">
        {isRunning
          ? words.say('review_running')
          : issue?.kind === 'saved'
            ? words.say('review_saved', words.count('articles', issue.articles))
            : words.say(issue ? (issue.kind === 'full' ? 'library_full' : 'not_saved') : 'review_empty')}
      </p>
      {isRunning && (
        <p class="review-actions">
          <progress value={done} max={gathered.length} aria-label={words.say('press_review')} />
          <button type="button" class="quiet" onClick={review.stop}>
            {words.say('stop')}
          </button>
        </p>
      )}
      {!isRunning && (
        <p class="review-actions">
          {issue?.kind === 'saved' && (
            <>
              <a class="button" href={savedPageAddress(issue.id, '')}>
                {words.say('review_read')}
              </a>
              <button type="button" onClick={() => void onEpub(issue.id)}>
                EPUB
              </button>
              <a class="button" href={savedPageAddress(issue.id, '', true)}>
                {words.say('print')}
              </a>
            </>
          )}
          {!isWhole && (
            <button type="button" onClick={() => void review.run()}>
              {words.say('try_again')}
            </button>
          )}
        </p>
      )}
      {!isRunning && numberOf('failed') > 0 && <p class="danger">{words.say('review_failed')}</p>}
      <ul>
        {gathered.map(({ headline, state }) => (
          <li key={headline.url} data-state={state.kind}>
            <span class="review-state">{words.say(STATES[state.kind])}</span>
            <a
              class="prose"
              href={headline.url}
              target="_blank"
              rel="noopener noreferrer"
              dir={headline.dir}
              lang={headline.lang ?? undefined}
            >
              {typeset(headline.title, headline.lang, headline.dir)}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

const STATES = {
  waiting: 'review_waiting',
  reading: 'review_reading',
  read: 'review_done',
  failed: 'review_not_read',
};

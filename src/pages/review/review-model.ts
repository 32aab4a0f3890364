import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { OrderedReview } from '../../access/review-orders';
import type { Headline } from '../../article/types';
import type { tellBackground } from '../../messages/send';
import { displayMoment } from '../../reader/display-time';
import type { Words } from '../../reader/words';
import { type GatherState, type GatherSurroundings, gather } from './gather';
import { issueAddress, issueOf } from './issue';
import { toldStories } from './told-stories';

export interface Gathered {
  headline: Headline;
  state: GatherState;
}

/** How the issue is in the library. `null`: it isn’t yet. */
export type IssueState = null | { kind: 'saved'; id: string; articles: number } | { kind: 'full' | 'failed' };

/** The making of a press review. */
export interface ReviewModel {
  gathered: ReadonlySignal<Gathered[]>;
  isRunning: ReadonlySignal<boolean>;
  issue: ReadonlySignal<IssueState>;
  /** Reads what isn’t read yet, and puts what there is into the library. Again for what failed or was stopped. */
  run(): Promise<void>;
  /** What was read makes the issue. */
  stop(): void;
}

export interface ReviewSurroundings extends Pick<GatherSurroundings, 'canFetch' | 'read'> {
  tell: typeof tellBackground;
  words: Words;
}

export function createReview({ id, order, orderedAt }: OrderedReview, surroundings: ReviewSurroundings): ReviewModel {
  const { words, tell } = surroundings;
  const madeAt = new Date(orderedAt);
  const about = { url: issueAddress(order.url, id), title: titleOf(madeAt, words), madeAt };
  const states = signal<ReadonlyMap<string, GatherState>>(new Map());
  const isRunning = signal(false);
  const issue = signal<IssueState>(null);
  let stopper = new AbortController();

  const chosen = order.chosen.flatMap(
    (url) => order.lists.flatMap(({ items }) => items).find((item) => item.url === url) ?? [],
  );
  const stateOf = (url: string): GatherState => states.value.get(url) ?? { kind: 'waiting' };

  async function save(): Promise<void> {
    const articles = new Map(
      [...states.value].flatMap(([url, state]) => (state.kind === 'read' ? [[url, state.article] as const] : [])),
    );
    if (articles.size === 0) return;
    const sections = toldStories(order.lists, articles);
    const answer = await tell('saveArticle', issueOf(sections, about, words));
    issue.value = answer.ok
      ? { kind: 'saved', id: answer.value.id, articles: articles.size }
      : { kind: answer.reason === 'full' ? 'full' : 'failed' };
  }

  return {
    gathered: computed(() => chosen.map((headline) => ({ headline, state: stateOf(headline.url) }))),
    isRunning,
    issue,
    async run() {
      stopper = new AbortController();
      isRunning.value = true;
      const left = chosen.map(({ url }) => url).filter((url) => stateOf(url).kind !== 'read');
      const tellState = (url: string, state: GatherState) => {
        states.value = new Map(states.value).set(url, state);
      };
      await gather(left, { ...surroundings, tell: tellState }, stopper.signal);
      await save();
      isRunning.value = false;
    },
    stop: () => stopper.abort(),
  };
}

function titleOf(time: Date, { lang, say }: Words): string {
  // With the time, by which two of one day differ.
  return say('press_review_of', displayMoment(time, lang));
}

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ReadingScope } from '../article/types';
import type { Spoken } from './aloud/spoken';
import { checkedReport, type ShownReport } from './checked-report';
import type { PageAccess, ReadAnswer } from './page-access';
import type { PanelName } from './panels';
import type { Place } from './place';
import { type Ahead, firstSteps, type Step, stepAside, stepOn } from './steps';

/** Why there is nothing to read. */
export type StopReason = Extract<ReadAnswer, { ok: false }>['reason'];

export type ReadingState =
  | { kind: 'waiting' }
  | { kind: 'stopped'; reason: StopReason /** Address of the headline that led there. */; url: string | null }
  | { kind: 'shown'; report: ShownReport; isLoading: boolean };

export interface Reading {
  state: Signal<ReadingState>;
  /** Whether the wait is long enough to be spoken of. */
  isSlow: Signal<boolean>;
  /** Address of the headline whose page is on its way. */
  following: Signal<string | null>;
  canGoBack: ReadonlySignal<boolean>;
  /** What is open over the text. */
  panel: Signal<PanelName | null>;
  /** Whether that is the one that was open when the view was closed: it is there with the view. */
  isPanelRestored(): boolean;
  /** Where reading aloud is; `null` while nothing is spoken. */
  spoken: Signal<Spoken | null>;
  /** The headline that `goNext` goes to. */
  next: ReadonlySignal<Ahead | null>;
  /** Address of the page that Back came from: the headline where the reader left the list. */
  cameFrom: Signal<string | null>;
  /** Whether `openFullPage` leads anywhere. */
  hasFullPage: ReadonlySignal<boolean>;
  access: Pick<
    PageAccess,
    | 'always'
    | 'countryOf'
    | 'openOptions'
    | 'flagAds'
    | 'hiddenAds'
    | 'close'
    | 'askForHosts'
    | 'keptPicture'
    | 'ownChoices'
    | 'read'
    | 'recall'
    | 'canFollow'
  >;
  /** Where the view stands or, before it shows anything, where it will open. */
  place(): Place | null;
  keepPlace(place: Place | null): void;
  /** Shows the page that the view was opened for, or the page it showed when it was last closed. */
  start(): Promise<void>;
  /** Reads the page that is shown afresh. */
  read(scope: ReadingScope): Promise<void>;
  /** Reads the page of a headline in this view. @param ahead the headlines that stand after it */
  follow(url: string, ahead: Ahead[]): Promise<void>;
  goBack(): void;
  goNext(): void;
  /** Shows the same in a tab of its own, at the same place; what is read aloud is read on there. */
  openFullPage(): void;
  /** Shows the same in the page itself, at the same place, where that can be. `false`: it can't, after all. */
  openInPage?(): Promise<boolean>;
  /** Shows the top one of `steps`, to which the browser went back or forward. */
  goTo(steps: Step[]): Promise<void>;
}

/** A shorter wait isn't noticed, and words that flash are worse than none. */
const SLOW_MS = 150;

export function createReading(access: PageAccess): Reading {
  const state = signal<ReadingState>({ kind: 'waiting' });
  const isSlow = signal(false);
  const following = signal<string | null>(null);
  const cameFrom = signal<string | null>(null);
  const spoken = signal<Spoken | null>(null);
  const panel = signal<PanelName | null>(null);
  let restored: PanelName | null = null;
  const steps = signal<Step[]>(firstSteps());
  const hasFullPage = signal(false);
  void access.fullPage?.isOffered.then((isOffered) => {
    hasFullPage.value = isOffered;
  });
  let turn = 0;

  const top = (): Step => {
    const step = steps.value.at(-1);
    if (!step) throw new Error('A reading has at least one step.');
    return step;
  };

  async function goTo(next: Step[]): Promise<void> {
    const left = top().url;
    const mine = ++turn;
    following.value = null;
    cameFrom.value = next.length < steps.value.length ? left : null;
    steps.value = next;
    const { url } = top();
    const kept = await access.recall(url);
    if (mine !== turn) return;
    if (!kept) return await take('article', true);
    state.value = { kind: 'waiting' };
    show(kept, true);
    if (!(await access.isCurrent(url)) && mine === turn) await take('article', false);
  }

  /**
   * Reads the page of the top step.
   * @param isBare whether nothing is shown meanwhile
   * @param isWhole the browser says that the page has loaded; one that never closes its document is read no third time
   */
  async function take(scope: ReadingScope, isBare: boolean, isWhole = false): Promise<void> {
    const mine = ++turn;
    if (isBare) state.value = { kind: 'waiting' };
    const answer = await noticed(access.read(top().url, scope), mine);
    if (mine !== turn) return;
    show(answer, isWhole);
    if (answer.ok && answer.loading && !isWhole) {
      await access.loaded();
      if (mine === turn) await take(scope, false, true);
    }
  }

  /** Reads on to the page of the top one of `next`, while what is shown stays. */
  async function move(next: Step[]): Promise<void> {
    const url = next.at(-1)?.url;
    if (!url) return;
    const mine = ++turn;
    following.value = url;
    if (!(await access.canFollow(url))) {
      if (mine === turn) following.value = null;
      access.openTab(url);
      return;
    }
    const answer = (await access.recall(url)) ?? (await noticed(access.read(url, 'article'), mine));
    if (mine !== turn) return;
    following.value = null;
    cameFrom.value = null;
    const isNew = next.length > steps.value.length;
    steps.value = next;
    access.keepSteps(next, isNew);
    state.value = { kind: 'waiting' };
    show(answer, true);
  }

  /** Says that one waits, when it is long enough. */
  async function noticed(answer: Promise<ReadAnswer>, mine: number): Promise<ReadAnswer> {
    const slow = setTimeout(() => {
      isSlow.value = mine === turn;
    }, SLOW_MS);
    const given = await answer;
    clearTimeout(slow);
    if (mine === turn) isSlow.value = false;
    return given;
  }

  function show(answer: ReadAnswer, isWhole: boolean): void {
    const report = answer.ok ? checkedReport(answer.report) : null;
    // A page read while it loads stays readable, whatever becomes of its second reading.
    if (!report && state.value.kind === 'shown') return;
    if (report && answer.ok) state.value = { kind: 'shown', report, isLoading: answer.loading && !isWhole };
    else state.value = { kind: 'stopped', reason: stopReason(answer), url: top().url ?? access.url ?? null };
  }

  return {
    state,
    isSlow,
    following,
    cameFrom,
    panel,
    isPanelRestored: () => panel.value !== null && panel.value === restored,
    spoken,
    hasFullPage,
    canGoBack: computed(() => steps.value.length > 1),
    next: computed(() => steps.value.at(-1)?.ahead[0] ?? null),
    access,
    place: () => top().place,
    keepPlace: (place) => {
      // Not by the signal: nothing that is shown depends on the place, which changes ten times a second.
      top().place = place;
      access.keepSteps(steps.value, false);
    },
    async start() {
      // Before the first step is shown, since showing it is kept.
      spoken.value = (await access.keptSpoken?.()) ?? null;
      const before = (await access.keptSteps()) ?? steps.value;
      restored = before.at(-1)?.panel ?? null;
      panel.value = restored;
      const opened = goTo(before);
      panel.subscribe((name) => {
        if (name !== restored) restored = null;
        const kept = name === 'note' || name === 'review' ? null : name;
        if ((top().panel ?? null) === kept) return;
        top().panel = kept;
        access.keepSteps(steps.value, false);
      });
      await opened;
    },
    read: (scope) => take(scope, true),
    follow: (url, ahead) => move(stepOn(steps.value, url, ahead)),
    goBack: () => {
      if (steps.value.length < 2) return;
      if (access.goBack) return access.goBack();
      const rest = steps.value.slice(0, -1);
      access.keepSteps(rest, false);
      void goTo(rest);
    },
    goNext: () => {
      const next = stepAside(steps.value);
      if (next) void move(next);
    },
    openFullPage: () => {
      panel.value = null;
      void access.fullPage?.open(steps.value, spoken.value);
    },
    openInPage:
      access.openInPage &&
      (() => {
        panel.value = null;
        return access.openInPage?.(steps.value) ?? Promise.resolve(false);
      }),
    goTo,
  };
}

function stopReason(answer: ReadAnswer): StopReason {
  // Where a page couldn't be reached, some browsers let us into the page of their own that says so.
  if (answer.ok) return /^(?!https?:|file:)[a-z-]+:/.test(answer.report?.url) ? 'closed' : 'failed';
  if (answer.reason === 'not-html') return /pdf/i.test(answer.message) ? 'pdf' : 'not-html';
  return answer.reason;
}

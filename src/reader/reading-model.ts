import { type Signal, signal } from '@preact/signals';
import type { ReadingScope } from '../article/types';
import type { ExtractAnswer } from '../messages/extract-answer';
import { checkedReport, type ShownReport } from './checked-report';
import type { Place } from './place';

/** Why there is nothing to read: the browser keeps the page from us, it is no web page, the parser failed. */
export type StopReason = 'closed' | 'pdf' | 'not-html' | 'failed';

export type ReadingState =
  | { kind: 'waiting' }
  | { kind: 'stopped'; reason: StopReason }
  | { kind: 'shown'; report: ShownReport; isLoading: boolean };

/** What the reading view needs of the place it runs in. */
export interface PageAccess {
  /** Reads the page. Never rejects. */
  read(scope: ReadingScope): Promise<ExtractAnswer | { ok: false; reason: 'closed' | 'pdf' }>;
  /** Resolves when the page has loaded whole; at once when it has. */
  loaded(): Promise<void>;
  /** Where the reader was on this page, if they were here before. */
  keptPlace(): Promise<Place | null>;
  keepPlace(place: Place | null): void;
  /** Country of the papers at `url`, ISO 3166-1, when it is an aggregator we know. */
  countryOf(url: string): string | null;
  close(): void;
}

type Answer = Awaited<ReturnType<PageAccess['read']>>;

export interface Reading {
  state: Signal<ReadingState>;
  /** Whether the wait is long enough to be spoken of. */
  isSlow: Signal<boolean>;
  access: Pick<PageAccess, 'countryOf' | 'close'>;
  /** Where the view stands or, before it shows anything, where it will open. */
  place(): Place | null;
  keepPlace(place: Place | null): void;
  read(scope: ReadingScope): Promise<void>;
}

/** A shorter wait isn't noticed, and words that flash are worse than none. */
const SLOW_MS = 150;

export function createReading(access: PageAccess): Reading {
  const state = signal<ReadingState>({ kind: 'waiting' });
  const isSlow = signal(false);
  let place: Place | null = null;
  let turn = 0;

  async function read(scope: ReadingScope): Promise<void> {
    state.value = { kind: 'waiting' };
    await take(scope);
  }

  /** @param isWhole the browser says that the page has loaded; one that never closes its document is read no third time */
  async function take(scope: ReadingScope, isWhole = false): Promise<void> {
    const mine = ++turn;
    const slow = setTimeout(() => {
      isSlow.value = true;
    }, SLOW_MS);
    const [answer, kept] = await Promise.all([access.read(scope), place ?? access.keptPlace()]);
    clearTimeout(slow);
    if (mine !== turn) return;
    isSlow.value = false;
    place ??= kept;
    show(answer, isWhole);
    if (answer.ok && answer.loading && !isWhole) {
      await access.loaded();
      if (mine === turn) await take(scope, true);
    }
  }

  function show(answer: Answer, isWhole: boolean): void {
    const report = answer.ok ? checkedReport(answer.report) : null;
    // A page read while it loads stays readable, whatever becomes of its second reading.
    if (!report && state.value.kind === 'shown') return;
    if (report && answer.ok) state.value = { kind: 'shown', report, isLoading: answer.loading && !isWhole };
    else state.value = { kind: 'stopped', reason: stopReason(answer) };
  }

  return {
    state,
    isSlow,
    access,
    place: () => place,
    keepPlace: (next) => {
      place = next;
      access.keepPlace(next);
    },
    read,
  };
}

function stopReason(answer: Answer): StopReason {
  // Where a page couldn't be reached, some browsers let us into the page of their own that says so.
  if (answer.ok) return /^(?!https?:|file:)[a-z-]+:/.test(answer.report?.url) ? 'closed' : 'failed';
  if (answer.reason === 'not-html') return /pdf/i.test(answer.message) ? 'pdf' : 'not-html';
  return answer.reason;
}

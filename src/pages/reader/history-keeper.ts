import type { Step } from '../../reader/steps';

/** Browsers stop a page that changes its history more than two hundred times in half a minute. */
const INTERVAL_MS = 250;

export interface HistoryKeeper {
  keep(steps: Step[], isNew: boolean): void;
  /** To be called when the browser went to another entry: what was still to be written belongs to the one left. */
  left(): void;
}

/**
 * Keeps steps in the entries of a tab's history: the browser brings them back after a reload and a restart, and in a
 * private window they go with it.
 */
export function historyKeeper(history: Pick<History, 'pushState' | 'replaceState'>): HistoryKeeper {
  let waiting: Step[] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting) history.replaceState(waiting, '');
    waiting = null;
  };
  return {
    keep(steps, isNew) {
      if (isNew) {
        write();
        history.pushState(steps, '');
        return;
      }
      waiting = steps;
      timer ??= setTimeout(write, INTERVAL_MS);
    },
    left() {
      clearTimeout(timer);
      timer = undefined;
      waiting = null;
    },
  };
}

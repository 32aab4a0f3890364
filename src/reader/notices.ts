import { type ReadonlySignal, signal } from '@preact/signals';

/** A sentence that says what has just been done, and may undo it. */
export interface Notice {
  text: string;
  undo?: () => void;
  /** What else may be done about it. */
  action?: { label: string; act(): void };
}

export interface Notices {
  shown: ReadonlySignal<Notice | null>;
  show(notice: Notice): void;
  hide(): void;
}

/** Long enough to reach the button by keyboard. */
const SHOWN_MS = 12_000;

export function createNotices(): Notices {
  const shown = signal<Notice | null>(null);
  let timer: ReturnType<typeof setTimeout>;
  const hide = () => {
    clearTimeout(timer);
    shown.value = null;
  };
  return {
    shown,
    show(notice) {
      hide();
      shown.value = notice;
      timer = setTimeout(hide, SHOWN_MS);
    },
    hide,
  };
}

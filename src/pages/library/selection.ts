import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** Which articles are ticked, by their ids. What is done to several of them asks it. */
export interface Selection {
  ids: ReadonlySignal<ReadonlySet<string>>;
  count: ReadonlySignal<number>;
  toggle(id: string): void;
  /** Ticks all of `ids` besides those that are. */
  add(ids: readonly string[]): void;
  remove(ids: readonly string[]): void;
  clear(): void;
}

export function createSelection(): Selection {
  const ids = signal<ReadonlySet<string>>(new Set());
  return {
    ids,
    count: computed(() => ids.value.size),
    toggle(id) {
      const next = new Set(ids.value);
      if (!next.delete(id)) next.add(id);
      ids.value = next;
    },
    add(more) {
      ids.value = new Set([...ids.value, ...more]);
    },
    remove(gone) {
      const left = new Set(ids.value);
      for (const id of gone) left.delete(id);
      ids.value = left;
    },
    clear() {
      ids.value = new Set();
    },
  };
}

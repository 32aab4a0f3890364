import type { Storage } from 'webextension-polyfill';

type Changes = Record<string, Storage.StorageChange>;
type Listener = (changes: Changes, area: string) => void;

/** `browser.storage` as far as settings use it, in memory. */
export function fakeStorage(kept: Record<string, unknown> = {}) {
  const listeners = new Set<Listener>();
  const tell = (changes: Changes, area: string) => {
    for (const listener of listeners) listener(changes, area);
  };
  const local = {
    get: async (keys: string | string[] | null) =>
      Object.fromEntries(Object.entries(kept).filter(([key]) => keys === null || [keys].flat().includes(key))),
    set: async (items: Record<string, unknown>) => {
      Object.assign(kept, items);
      tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])), 'local');
    },
    remove: async (keys: string | string[]) => {
      const gone = [keys].flat().filter((key) => key in kept);
      for (const key of gone) delete kept[key];
      tell(Object.fromEntries(gone.map((key) => [key, {}])), 'local');
    },
  };
  const onChanged = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  const storage = { local, onChanged } as unknown as Pick<Storage.Static, 'local' | 'onChanged'>;
  return { ...storage, tell };
}

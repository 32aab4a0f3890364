import type { Storage } from 'webextension-polyfill';
import type { Setting, Settings } from './setting';

/** Where settings are kept: on this machine, the same in every place where one reads. */
export interface SettingsStore {
  /** The values of `settings`; the standard one of each that was never chosen, or is none of its values. */
  read<Values extends object>(settings: Settings<Values>): Promise<Values>;
  write<Value>(setting: Setting<Value>, value: Value): Promise<void>;
  /** Sets each of them to its standard again. */
  reset<Values extends object>(settings: Settings<Values>): Promise<void>;
  /** Calls `listener` with those that changed, here or in another place. Returns what ends it. */
  watch<Values extends object>(settings: Settings<Values>, listener: (changed: Partial<Values>) => void): () => void;
}

/** What settings need of `browser.storage`. */
export interface SettingsStorage {
  local: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;
  onChanged: Pick<Storage.Static['onChanged'], 'addListener' | 'removeListener'>;
}

export function settingsStore({ local, onChanged }: SettingsStorage): SettingsStore {
  return {
    async read(settings) {
      const all = entriesOf(settings);
      const found: Record<string, unknown> = await local.get(all.map(([, { key }]) => key));
      return valuesIn(all, (key) => found[key]);
    },
    write: ({ key }, value) => local.set({ [key]: value }),
    reset: (settings) => local.remove(entriesOf(settings).map(([, { key }]) => key)),
    watch(settings, listener) {
      const all = entriesOf(settings);
      const onChange = (changes: Record<string, Storage.StorageChange>, area: string) => {
        const changed = area === 'local' ? all.filter(([, { key }]) => key in changes) : [];
        if (changed.length > 0) listener(valuesIn(changed, (key) => changes[key]?.newValue));
      };
      onChanged.addListener(onChange);
      return () => onChanged.removeListener(onChange);
    },
  };
}

type Entry<Values> = readonly [keyof Values, Setting<Values[keyof Values]>];

function entriesOf<Values extends object>(settings: Settings<Values>): Entry<Values>[] {
  return Object.entries(settings) as unknown as Entry<Values>[];
}

function valuesIn<Values extends object>(entries: Entry<Values>[], found: (key: string) => unknown): Values {
  const values: Partial<Values> = {};
  for (const [name, { key, standard, isValue }] of entries) {
    const value = found(key);
    values[name] = isValue(value) ? value : standard;
  }
  return values as Values;
}

import { type ReadonlySignal, signal } from '@preact/signals';
import { READING_SETTINGS, type ReadingSettings } from '../settings/reading-settings';
import type { SettingsStore } from '../settings/settings-store';

/** How texts look, as it stands in every place at once. */
export interface SettingsModel {
  values: ReadonlySignal<ReadingSettings>;
  set<Name extends keyof ReadingSettings>(name: Name, value: ReadingSettings[Name]): void;
  reset(): void;
  /** Ends listening to what changes elsewhere. */
  end(): void;
}

/** Resolves once the settings are known, so that nothing is painted twice. */
export async function openSettings(store: SettingsStore): Promise<SettingsModel> {
  const values = signal(await store.read(READING_SETTINGS));
  const change = (changed: Partial<ReadingSettings>) => {
    values.value = { ...values.value, ...changed };
  };
  // What comes back of one's own writing may be older than what is shown: two presses of a key follow fast.
  let writing = 0;
  const end = store.watch(READING_SETTINGS, (changed) => {
    if (writing === 0) change(changed);
  });
  return {
    values,
    set(name, value) {
      change({ [name]: value });
      writing++;
      void store.write<unknown>(READING_SETTINGS[name], value).finally(() => writing--);
    },
    reset() {
      // What a reader wrote isn't to go with a press of a button.
      const { ownStyle: _ownStyle, ...chosen } = READING_SETTINGS;
      void store.reset(chosen);
    },
    end,
  };
}

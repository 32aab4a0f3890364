import { type ReadonlySignal, signal } from '@preact/signals';
import { allBlockChoices } from '../../settings/all-block-choices';
import { type BlockChoices, blockChoicesOf, bounded, hostOfChoices } from '../../settings/block-choices';
import { type SettingsStorage, settingsStore } from '../../settings/settings-store';
import type { SiteChoices } from './choices-file';

/** What the reader put back into articles or took away, on all sites. */
export interface ChoicesModel {
  sites: ReadonlySignal<SiteChoices>;
  /** Forgets one choice. */
  forget(host: string, key: string): Promise<void>;
  forgetAll(): Promise<void>;
  /** Adds the choices of `sites` to those that are there. */
  add(sites: SiteChoices): Promise<void>;
}

/** Resolves once the choices are known; they follow what is chosen in other places. */
export async function openChoices({ local, onChanged }: SettingsStorage): Promise<ChoicesModel> {
  const store = settingsStore({ local, onChanged });
  const sites = signal<SiteChoices>(await allBlockChoices(local));
  const readAgain = async () => {
    sites.value = await allBlockChoices(local);
  };
  onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => hostOfChoices(key) !== null)) void readAgain();
  });

  async function keep(host: string, choices: BlockChoices): Promise<void> {
    const setting = blockChoicesOf(host);
    if (choices.keep.length + choices.take.length > 0) await store.write(setting, bounded(choices));
    else await store.reset({ setting });
  }

  return {
    sites,
    async forget(host, key) {
      const { keep: kept, take } = sites.value.get(host) ?? { keep: [], take: [] };
      const others = (keys: readonly string[]) => keys.filter((each) => each !== key);
      await keep(host, { keep: others(kept), take: others(take) });
    },
    forgetAll: () =>
      store.reset(Object.fromEntries([...sites.value.keys()].map((host) => [host, blockChoicesOf(host)]))),
    async add(more) {
      for (const [host, { keep: kept, take }] of more) {
        const there = sites.value.get(host) ?? { keep: [], take: [] };
        const both = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
        await keep(host, { keep: both(there.keep, kept), take: both(there.take, take) });
      }
    },
  };
}

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Storage } from 'webextension-polyfill';
import type { FlagChange } from '../../flags/change-flags';
import { type AdPicture, isAdPicture, pictureKey } from '../../flags/pictures';
import type { PutFlags } from '../../flags/put-flags';
import { FLAGS_KEY, storedFlags } from '../../flags/stored-flags';
import type { AdFlag } from '../../flags/types';
import type { tellBackground } from '../../messages/send';

/** The flags as their page shows them: read here, written by the background alone. */
export interface FlagsModel {
  /** The newest first. */
  flags: ReadonlySignal<readonly AdFlag[]>;
  /** Small pictures of the flagged ads, by the id of the flag; those that were deleted too, as long as the page is open. */
  pictures: ReadonlySignal<Readonly<Record<string, AdPicture>>>;
  /** Each of them resolves with `false` or `null` where nothing was written. */
  change(flag: AdFlag, change: FlagChange): Promise<boolean>;
  remove(flags: readonly AdFlag[]): Promise<boolean>;
  put(flags: readonly AdFlag[]): Promise<PutFlags | null>;
}

type FlagStorage = { local: Pick<Storage.StorageArea, 'get' | 'onChanged'> };

/** Resolves once the flags are known; they follow what is flagged in other places. */
export async function openFlagsModel({ local }: FlagStorage, tell: typeof tellBackground): Promise<FlagsModel> {
  const flags = signal<readonly AdFlag[]>(newestFirst((await local.get(FLAGS_KEY))[FLAGS_KEY]));
  local.onChanged.addListener((changes) => {
    if (FLAGS_KEY in changes) flags.value = newestFirst(changes[FLAGS_KEY]?.newValue);
  });
  const pictures = signal(picturesIn(await local.get(flags.value.map(({ id }) => pictureKey(id)))));
  local.onChanged.addListener((changes) => {
    const news = Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));
    pictures.value = { ...pictures.value, ...picturesIn(news) };
  });
  return {
    flags,
    pictures,
    change: async ({ id }, change) => (await tell('editFlag', { id, change })).ok,
    remove: async (some) => (await tell('deleteFlags', { ids: some.map(({ id }) => id) })).ok,
    async put(some) {
      const ids = some.map(({ id }) => id);
      const known = Object.entries(pictures.value).filter(([id]) => ids.includes(id));
      const answer = await tell('putFlags', { flags: [...some], pictures: Object.fromEntries(known) });
      return answer.ok ? answer.value : null;
    },
  };
}

/** The pictures among what the store holds, or what has changed in it. */
function picturesIn(kept: Record<string, unknown>): Record<string, AdPicture> {
  const prefix = pictureKey('');
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, value]) =>
      key.startsWith(prefix) && isAdPicture(value) ? [[key.slice(prefix.length), value]] : [],
    ),
  );
}

function newestFirst(kept: unknown): AdFlag[] {
  return storedFlags(kept).toSorted((a, b) => b.createdAt - a.createdAt);
}

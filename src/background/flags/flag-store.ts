import type { Storage } from 'webextension-polyfill';
import { mirrorOf } from '../../flags/mirror';
import { pictureKey } from '../../flags/pictures';
import { FLAGS_KEY, storedFlags } from '../../flags/stored-flags';
import type { AdFlag } from '../../flags/types';

type FlagStorage = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** The flags on the disk, and the one way to change them. */
export interface FlagStore {
  read(): Promise<AdFlag[]>;
  /** Resolves with what `next` gave beside the flags, once both they and what pages read of them are written. */
  change<Result>(next: (flags: AdFlag[]) => [flags: AdFlag[], result: Result]): Promise<Result>;
}

/** @param onChange called after each change, before the next one */
export function flagStore(local: FlagStorage, onChange: (flags: readonly AdFlag[]) => Promise<void>): FlagStore {
  let last: Promise<unknown> = Promise.resolve();
  const read = async () => storedFlags((await local.get(FLAGS_KEY))[FLAGS_KEY]);

  return {
    read,
    change(next) {
      const done = last.then(async () => {
        const before = await read();
        const [flags, result] = next(before);
        const mirror = mirrorOf(flags);
        await local.set({ [FLAGS_KEY]: flags, ...mirror });
        const ids = new Set(flags.map(({ id }) => id));
        const gone = [
          ...Object.keys(mirrorOf(before)).filter((key) => !Object.hasOwn(mirror, key)),
          ...before.filter(({ id }) => !ids.has(id)).map(({ id }) => pictureKey(id)),
        ];
        if (gone.length > 0) await local.remove(gone);
        await onChange(flags);
        return result;
      });
      last = done.catch(() => null); // told to whoever asked; the next change is another matter
      return done;
    },
  };
}

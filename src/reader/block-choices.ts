import { type ReadonlySignal, signal } from '@preact/signals';
import type { PageReport, RemovedBlock } from '../article/types';
import type { BlockChoices } from '../settings/block-choices';

/** Which blocks of an article are shown otherwise than the parser gave them. */
export interface ShownBlocks {
  removed: readonly RemovedBlock[];
  /** For each top-level block of the text its key. */
  keys: readonly string[];
  /** Ids of removed blocks that are brought back. */
  restored: ReadonlySignal<ReadonlySet<number>>;
  /** Keys of blocks of the text that are taken away. */
  taken: ReadonlySignal<ReadonlySet<string>>;
  /** Takes what was chosen on this site before. */
  adopt(kept: BlockChoices): void;
  /** Brings a removed block back, or leaves it out again, with all of its kind. */
  restore(block: RemovedBlock, isShown: boolean): void;
  take(key: string, isTaken: boolean): void;
}

/** @param keep writes the choices down for the site */
export function createShownBlocks(
  { removed, blockKeys }: Pick<PageReport, 'removed' | 'blockKeys'>,
  keep: (choices: BlockChoices) => void,
): ShownBlocks {
  let keptKeys: ReadonlySet<string> = new Set();
  const taken = signal<ReadonlySet<string>>(new Set());
  const restored = signal<ReadonlySet<number>>(new Set());
  const write = () => keep({ keep: [...keptKeys], take: [...taken.value] });
  return {
    removed,
    keys: blockKeys,
    restored,
    taken,
    adopt(kept) {
      keptKeys = new Set(kept.keep);
      taken.value = new Set(kept.take);
      restored.value = new Set(removed.filter(({ key }) => keptKeys.has(key)).map(({ id }) => id));
    },
    restore({ key, id }, isShown) {
      keptKeys = changed(keptKeys, key, isShown);
      restored.value = changed(restored.value, id, isShown);
      write();
    },
    take(key, isTaken) {
      taken.value = changed(taken.value, key, isTaken);
      write();
    },
  };
}

function changed<Item>(items: ReadonlySet<Item>, item: Item, isIn: boolean): Set<Item> {
  const next = new Set(items);
  if (isIn) next.add(item);
  else next.delete(item);
  return next;
}

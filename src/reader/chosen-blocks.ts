import type { ChosenBlocks } from '../article/marks';
import type { PageReport } from '../article/types';
import type { BlockChoices } from '../settings/block-choices';
import type { ShownBlocks } from './block-choices';

/** As much of what was chosen for a site as is about one page. */
export function chosenFor(
  { removed, blockKeys }: Pick<PageReport, 'removed' | 'blockKeys'>,
  { keep, take }: BlockChoices,
): ChosenBlocks {
  const inBoth = (keys: readonly string[], chosen: readonly string[]) => [
    ...new Set(keys.filter((key) => chosen.includes(key))),
  ];
  return {
    kept: inBoth(
      removed.map(({ key }) => key),
      keep,
    ),
    taken: inBoth(blockKeys, take),
  };
}

/** What is chosen of the blocks that are shown. */
export function chosenOf({ removed, keys, restored, taken }: ShownBlocks): ChosenBlocks {
  const keep = removed.filter(({ id }) => restored.value.has(id)).map(({ key }) => key);
  return chosenFor({ removed: [...removed], blockKeys: [...keys] }, { keep, take: [...taken.value] });
}

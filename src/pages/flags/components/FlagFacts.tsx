import type { AdFlag } from '../../../flags/types';
import { displayDay } from '../../../reader/display-time';
import { useFlags } from '../flags-context';

export interface FlagFactsProps {
  flag: AdFlag;
}

/** In sentences: what a flag hides, where it was met, and how often since. */
export function FlagFacts({ flag }: FlagFactsProps) {
  const { words } = useFlags();
  const { isActive, site, createdAt, hits, lastHit } = flag;
  const day = (time: number) => displayDay(new Date(time), words.lang);
  return (
    <>
      <p>{isActive ? hiddenBy(flag, words.say) : words.say('flag_undone')}</p>
      <p class="muted">
        {site ? words.say('flag_met', site, day(createdAt)) : words.say('flag_met_private', day(createdAt))}{' '}
        {words.count('flag_hits', hits)}
        {lastHit !== null && ` ${words.say('flag_last_hit', day(lastHit))}`}
      </p>
    </>
  );
}

function hiddenBy({ scope, keys }: AdFlag, say: (key: string, ...names: string[]) => string): string {
  const keyOf = (wanted: string) => keys.find(({ kind }) => kind === wanted)?.value ?? '';
  if (scope === 'advertiser') return say('flag_hides_advertiser', keyOf('land'));
  if (scope === 'place') return say('flag_hides_place', keyOf('host').split('|', 1)[0] ?? '');
  return say('flag_hides_ad');
}

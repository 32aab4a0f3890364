import SlidersHorizontal from 'lucide/dist/esm/icons/sliders-horizontal.mjs';
import type { HeadlineList } from '../../article/types';
import { mutableNames } from '../arrange-list';
import type { Muted } from '../news';
import { useReading } from '../reading-context';
import { Icon } from './Icon';

export interface ListFiltersProps {
  lists: HeadlineList[];
  mutedCount: number;
}

const KINDS = ['languages', 'sections', 'papers'] as const satisfies (keyof Muted)[];

/** What of this page the reader wants to see, and how to make Safi forget what was seen. */
export function ListFilters({ lists, mutedCount }: ListFiltersProps) {
  const { words, news } = useReading();
  const store = news.store.value;
  if (!store) return null;
  const names = mutableNames(lists);
  const kinds = KINDS.filter((kind) => names[kind].length > 1 || store.muted[kind].length > 0);
  const languages = new Intl.DisplayNames(words.lang, { type: 'language' });
  return (
    <details class="filters">
      <summary>
        <Icon node={SlidersHorizontal} />
        <bdi>{words.say('what_is_shown')}</bdi>
        {mutedCount > 0 && <bdi class="muted">{words.say('muted_count', String(mutedCount))}</bdi>}
      </summary>
      {kinds.map((kind) => (
        <fieldset key={kind}>
          <legend>{words.say(kind)}</legend>
          {names[kind].map((name) => (
            <label class="filter" key={name}>
              <input
                type="checkbox"
                checked={!store.muted[kind].includes(name)}
                onChange={({ currentTarget }) => news.mute(kind, name, !currentTarget.checked)}
              />
              <bdi>{kind === 'languages' ? languages.of(name) : name}</bdi>
            </label>
          ))}
        </fieldset>
      ))}
      {news.canForget.value ? (
        <p class="forget">
          <button type="button" onClick={news.forget}>
            {words.say('forget_reading')}
          </button>
          <bdi class="muted">{words.say('forget_reading_hint')}</bdi>
        </p>
      ) : (
        <p class="muted">{words.say('private_window')}</p>
      )}
    </details>
  );
}

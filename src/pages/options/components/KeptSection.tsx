import { useOptions } from '../options-context';

/** Messages: a thing that is kept; where it is, and for how long. */
const KEPT = [
  ['kept_settings', 'kept_settings_where'],
  ['kept_library', 'kept_library_where'],
  ['kept_flags', 'kept_flags_where'],
  ['kept_blocks', 'kept_blocks_where'],
  ['kept_headlines', 'kept_headlines_where'],
  ['kept_pages', 'kept_pages_where'],
] as const;

/** What Safi keeps and where, in plain words. */
export function KeptSection() {
  const { words } = useOptions();
  return (
    <>
      <p>{words.say('kept_here')}</p>
      <dl class="kept-things">
        {KEPT.map(([thing, where]) => (
          <div key={thing}>
            <dt>{words.say(thing)}</dt>
            <dd class="muted">{words.say(where)}</dd>
          </div>
        ))}
      </dl>
      <p>{words.say('kept_until_removed')}</p>
    </>
  );
}

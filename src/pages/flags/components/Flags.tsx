import { useState } from 'preact/hooks';
import { NoticeLine } from '../../../reader/components/NoticeLine';
import { useFlags } from '../flags-context';
import { FileRow } from './FileRow';
import { FlagRow } from './FlagRow';

/** So many are drawn at once; more at a press. */
const PAGE = 50;

/** The page of flags: what Safi hides at the reader's wish, why, and the way back. */
export function Flags() {
  const { model, words, notices } = useFlags();
  const [shown, setShown] = useState(PAGE);
  const flags = model.flags.value;
  return (
    <>
      <main class="flags">
        <h1>{words.say('flagged_ads')}</h1>
        <p class="muted">{words.say(flags.length === 0 ? 'flags_none' : 'flags_hint')}</p>
        <FileRow />
        {flags.length > 0 && (
          <ul class="flag-list" aria-label={words.say('flagged_ads')}>
            {flags.slice(0, shown).map((flag) => (
              <FlagRow key={flag.id} flag={flag} />
            ))}
          </ul>
        )}
        {flags.length > shown && (
          <button type="button" onClick={() => setShown(shown + PAGE)}>
            {words.say('more_flags', String(flags.length - shown))}
          </button>
        )}
      </main>
      <NoticeLine notices={notices} words={words} />
    </>
  );
}

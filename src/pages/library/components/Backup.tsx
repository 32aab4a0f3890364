import { useState } from 'preact/hooks';
import { displayTime } from '../../../reader/display-time';
import type { BackupState } from '../backup-model';
import { useLibrary } from '../library-context';

const SENTENCES: Record<Exclude<BackupState, 'idle'>, string> = {
  running: 'backup_running',
  made: 'backup_done',
  failed: 'backup_failed',
  refused: 'backup_refused',
};

/** A copy of the library among the downloads, now or every week; when the last one was made, and what is lost without one. */
export function Backup() {
  const { backup, words, now } = useLibrary();
  const [, setAsked] = useState(0);
  const state = backup.state.value;
  if (!backup.values.value) return null;
  const { isWeekly, record } = backup.values.value;
  const made = record.madeAt > 0 ? displayTime(new Date(record.madeAt), now, words.lang) : null;
  return (
    <section class="library-backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{words.say('backup')}</h2>
      <p class="muted">
        {made ? words.say('backup_made', made) : words.say('backup_never')} {words.say('keeping_until_removed')}
      </p>
      <label>
        <input
          type="checkbox"
          checked={isWeekly}
          onChange={async ({ currentTarget }) => {
            await backup.setWeekly(currentTarget.checked);
            setAsked((count) => count + 1); // where no leave was given the tick goes again
          }}
        />
        <span>{words.say('backup_weekly')}</span>
      </label>
      <button type="button" disabled={state === 'running'} onClick={() => void backup.backUp()}>
        {words.say('backup_now')}
      </button>
      <p role="status" class={state === 'failed' || state === 'refused' ? 'danger' : 'muted'}>
        {state !== 'idle' && words.say(SENTENCES[state])}
      </p>
    </section>
  );
}

import { useReading } from '../reading-context';
import type { StopReason } from '../reading-model';
import { NewTabLink } from './NewTabLink';

export interface StoppedProps {
  reason: StopReason;
  /** Address of the page, when a headline led there. */
  url: string | null;
}

const SENTENCES: Record<StopReason, { sentence: string; hint: string | null }> = {
  closed: { sentence: 'closed_page', hint: 'closed_page_hint' },
  pdf: { sentence: 'pdf', hint: 'pdf_hint' },
  'not-html': { sentence: 'not_a_page', hint: 'closed_page_hint' },
  unreachable: { sentence: 'unreachable', hint: 'unreachable_hint' },
  failed: { sentence: 'failed', hint: null },
  'not-kept': { sentence: 'not_in_library', hint: null },
  damaged: { sentence: 'damaged_record', hint: null },
};

export function Stopped({ reason, url }: StoppedProps) {
  const { reading, words } = useReading();
  const { sentence, hint } = SENTENCES[reason];
  return (
    <div class="notice">
      <h1 class="prose">{words.say(sentence)}</h1>
      {hint && <p class="muted">{words.say(hint)}</p>}
      {url && (
        <p class="actions">
          <NewTabLink class="main-action" href={url}>
            {words.say('open_in_tab')}
          </NewTabLink>
          <button type="button" onClick={() => reading.read('article')}>
            {words.say('try_again')}
          </button>
        </p>
      )}
      {reason === 'failed' && !url && (
        <p class="actions">
          <button type="button" class="main-action" onClick={() => reading.read('all')}>
            {words.say('all_the_text')}
          </button>
          <button type="button" onClick={() => reading.read('article')}>
            {words.say('try_again')}
          </button>
        </p>
      )}
    </div>
  );
}

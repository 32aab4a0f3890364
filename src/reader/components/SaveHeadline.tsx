import '../look/save-headline.css';
import BookmarkCheck from 'lucide/dist/esm/icons/bookmark-check.mjs';
import BookmarkPlus from 'lucide/dist/esm/icons/bookmark-plus.mjs';
import { useState } from 'preact/hooks';
import { useReading } from '../reading-context';
import { saveHeadline } from '../save-headline';
import { Icon } from './Icon';

export interface SaveHeadlineProps {
  url: string;
  title: string;
}

/** Saves the article of one line, of a site whose pages Safi can read without opening them. */
export function SaveHeadline({ url, title }: SaveHeadlineProps) {
  const surroundings = useReading();
  const { reading, words } = surroundings;
  const [state, setState] = useState<'idle' | 'busy' | 'saved'>('idle');
  if (reading.access.countryOf(url) === null) return null;

  const save = async () => {
    if (state === 'busy') return;
    setState('busy');
    setState((await saveHeadline(url, surroundings)) ? 'saved' : 'idle');
  };
  const isSaved = state === 'saved';
  return (
    <button
      type="button"
      class={isSaved ? 'save-headline is-saved' : 'save-headline'}
      aria-label={`${words.say(isSaved ? 'saved' : 'save')}: ${title}`}
      aria-busy={state === 'busy' || undefined}
      onClick={() => void save()}
    >
      <Icon node={isSaved ? BookmarkCheck : BookmarkPlus} />
    </button>
  );
}

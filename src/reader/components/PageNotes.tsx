import { useReading } from '../reading-context';

/** What the reader should know of the page before trusting that this is all of it. */
export function PageNotes() {
  const { reading, words } = useReading();
  const state = reading.state.value;
  if (state.kind !== 'shown') return null;
  return (
    <div class="notes" role="status">
      {state.isLoading && <p>{words.say('still_loading')}</p>}
      {state.report.partial && <p>{words.say('very_long_page')}</p>}
    </div>
  );
}

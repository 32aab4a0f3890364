import { useLibrary } from '../library-context';
import { FORMATS, type Format } from '../taking-out/formats';

const NAMES: Record<Exclude<Format, 'archive'>, string> = {
  epub: 'EPUB',
  markdown: 'Markdown',
  html: 'HTML',
  json: 'JSON',
};

/** Opens and closes the choice of formats. */
export function ExportButton() {
  const { takingOut, words } = useLibrary();
  return (
    <button type="button" aria-expanded={takingOut.isOpen.value} aria-controls="export-row" onClick={takingOut.toggle}>
      {words.say('export')}
    </button>
  );
}

/** In which format the ticked articles, or else all that are shown, are taken out, and how far that is. */
export function ExportRow() {
  const { library, takingOut, words } = useLibrary();
  if (!takingOut.isOpen.value) return null;
  const { selection, numbers } = library;
  const shown = () => [...(numbers.value ?? [])].map(library.idOf);
  // In the order of the list, whatever the order in which they were ticked.
  const ids = () => (selection.count.value > 0 ? shown().filter((id) => selection.ids.value.has(id)) : shown());
  const count = selection.count.value || (numbers.value?.length ?? 0);
  const { kept, inBin } = library.counts.value;
  const state = takingOut.state.value;
  return (
    <div class="library-export" id="export-row">
      <fieldset aria-label={words.say('export')}>
        <span class="muted">{words.count('articles', count)}</span>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            disabled={state.kind === 'running' || count === 0}
            onClick={() => void takingOut.exportAs(format, ids())}
          >
            {format === 'archive' ? words.say('archive') : NAMES[format]}
          </button>
        ))}
        <button
          type="button"
          disabled={state.kind === 'running'}
          aria-describedby="everything-hint"
          onClick={() => void takingOut.exportEverything(kept + inBin)}
        >
          {words.say('export_everything')}
        </button>
        {state.kind === 'running' && (
          <button type="button" class="quiet" onClick={takingOut.stop}>
            {words.say('stop')}
          </button>
        )}
      </fieldset>
      <p class="muted" id="everything-hint">
        {words.say('export_everything_hint')}
      </p>
      {state.kind === 'running' && <progress value={state.done} max={state.total} aria-label={words.say('export')} />}
      <p role="status" class={state.kind === 'failed' ? 'danger' : 'muted'}>
        {state.kind === 'made' && words.say('exported', state.name)}
        {state.kind === 'made' && state.damaged > 0 && ` ${words.say('export_damaged', String(state.damaged))}`}
        {state.kind === 'failed' && words.say('export_failed')}
      </p>
    </div>
  );
}

import type { RefusalReason } from '../../../library/archive/refusal';
import type { Words } from '../../../reader/words';
import { FileButton } from '../../files/FileButton';
import { useLibrary } from '../library-context';
import type { Outlook } from '../taking-in/import-archive';
import type { ImportState } from '../taking-in/taking-in-model';

const SENTENCES: Record<Exclude<ImportState['kind'], 'none' | 'ready' | 'refused'>, string> = {
  checking: 'import_checking',
  running: 'import_running',
  imported: 'import_imported',
  stopped: 'import_stopped',
  full: 'import_full',
};
const REFUSALS: Record<RefusalReason, string> = {
  'not-archive': 'import_not_archive',
  damaged: 'import_damaged',
  newer: 'import_newer',
  hostile: 'import_hostile',
};

/** Asks for an archive. */
export function ImportButton() {
  const { takingIn, words } = useLibrary();
  return (
    <FileButton
      label={words.say('import')}
      accept=".zip,application/zip"
      onFile={(file) => void takingIn.choose(file)}
    />
  );
}

/** What an import will do, how far it is, and what it did or why it didn’t. */
export function ImportRow() {
  const { takingIn, words } = useLibrary();
  const state = takingIn.state.value;
  const isBusy = state.kind === 'checking' || state.kind === 'running';
  const isToBeConfirmed = state.kind === 'ready' && doesSomething(state.outlook);
  const isBad = ['refused', 'full', 'stopped'].includes(state.kind);
  return (
    <div id="import-row" class={state.kind === 'none' ? '' : 'library-export'}>
      <div role="status" class={isBad ? 'danger' : undefined}>
        {sentenceOf(state, words)}
        {'outlook' in state && doesSomething(state.outlook) && <OutlookLines outlook={state.outlook} />}
      </div>
      {isBusy && <progress value={state.done} max={state.total || undefined} aria-label={words.say('import')} />}
      {state.kind !== 'none' && (
        <p class="library-import-actions">
          {isToBeConfirmed && (
            <button type="button" onClick={() => void takingIn.confirm()}>
              {words.say('import_confirm')}
            </button>
          )}
          <button type="button" class="quiet" onClick={takingIn.cancel}>
            {words.say(isBusy ? 'stop' : isToBeConfirmed ? 'cancel' : 'close')}
          </button>
        </p>
      )}
    </div>
  );
}

function sentenceOf(state: ImportState, words: Words): string {
  switch (state.kind) {
    case 'none':
      return '';
    case 'ready':
      return words.say(doesSomething(state.outlook) ? 'import_ready' : 'import_nothing');
    case 'refused':
      return words.say(REFUSALS[state.reason]);
    default:
      return words.say(SENTENCES[state.kind]);
  }
}

function doesSomething(outlook: Outlook): boolean {
  return outlook.new + outlook.changed + outlook.binned > 0;
}

function OutlookLines({ outlook }: { outlook: Outlook }) {
  const { words } = useLibrary();
  return (
    <ul class="library-outlook">
      <li>{words.say('import_new', String(outlook.new))}</li>
      <li>{words.say('import_changed', String(outlook.changed))}</li>
      {outlook.binned > 0 && <li>{words.say('import_binned', String(outlook.binned))}</li>}
      <li>{words.say('import_same', String(outlook.same))}</li>
    </ul>
  );
}

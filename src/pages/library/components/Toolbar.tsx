import { useLibrary } from '../library-context';
import { ExportButton } from './ExportRow';
import { ImportButton } from './ImportRow';
import { TagField } from './TagField';

/** What is done to the ticked articles; in its place, when none is, how many are shown. */
export function Toolbar() {
  const { library, words } = useLibrary();
  const { selection, numbers } = library;
  const ids = [...selection.ids.value];
  const shown = numbers.value?.length ?? 0;
  if (ids.length === 0) {
    return (
      <div class="library-toolbar">
        <p class="muted">{numbers.value && shown > 0 && words.count('articles', shown)}</p>
        {shown > 0 && <ExportButton />}
        <ImportButton />
        {shown > 0 && (
          <button type="button" onClick={() => selection.add([...(numbers.value ?? [])].map(library.idOf))}>
            {words.say('select_all')}
          </button>
        )}
      </div>
    );
  }
  return (
    <div class="library-toolbar is-active" role="toolbar" aria-label={words.count('selected', ids.length)}>
      <p>
        {words.count('selected', ids.length)}
        <button type="button" class="quiet" onClick={selection.clear}>
          {words.say('select_none')}
        </button>
      </p>
      <ExportButton />
      {library.filter.value.isBin ? (
        <button type="button" onClick={() => void library.restore(ids)}>
          {words.say('put_back')}
        </button>
      ) : (
        <>
          <TagField ids={ids} />
          <button type="button" onClick={() => void library.mark(ids, { state: 'done' })}>
            {words.say('mark_done')}
          </button>
          <button type="button" onClick={() => void library.mark(ids, { state: 'unread' })}>
            {words.say('mark_unread')}
          </button>
          <button type="button" onClick={() => void library.mark(ids, { isFavourite: true })}>
            {words.say('mark_favourite')}
          </button>
          <button type="button" class="danger" onClick={() => void library.moveToBin(ids)}>
            {words.say('move_to_bin')}
          </button>
        </>
      )}
    </div>
  );
}

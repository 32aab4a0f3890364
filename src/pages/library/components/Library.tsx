import { useEffect, useRef } from 'preact/hooks';
import { keyOf } from '../../../reader/keys';
import { useLibrary } from '../library-context';
import { Backup } from './Backup';
import { EmptyList } from './EmptyList';
import { ExportRow } from './ExportRow';
import { Filters } from './Filters';
import { ImportRow } from './ImportRow';
import { Keeping } from './Keeping';
import { List } from './List';
import { SearchField } from './SearchField';
import { Toolbar } from './Toolbar';

/** The library's page: search, filters, what is done to the ticked ones, and the list. */
export function Library() {
  const { library, words } = useLibrary();
  const field = useRef<HTMLInputElement>(null);
  const numbers = library.numbers.value;
  const { isBin } = library.filter.value;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      if (keyOf(event) !== '/') return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <header class="library-head">
        <div class="library-column">
          <h1>{words.say(isBin ? 'bin' : 'library')}</h1>
          <SearchField field={field} />
        </div>
      </header>
      <main class="library-column">
        <Filters />
        <Toolbar />
        <ExportRow />
        <ImportRow />
        <p class="library-status muted" role="status">
          {library.preparing.value > 0 && words.say('preparing_search', String(library.preparing.value))}
        </p>
        {library.failure.value && (
          <p class="library-failure" role="alert">
            {words.say(library.failure.value)}
          </p>
        )}
        {library.isClosed.value && <p class="library-empty">{words.say('library_closed')}</p>}
        {numbers && (numbers.length > 0 ? <List numbers={numbers} /> : <EmptyList />)}
      </main>
      <footer class="library-column">
        <Keeping />
        <Backup />
      </footer>
    </>
  );
}

import Search from 'lucide/dist/esm/icons/search.mjs';
import type { RefObject } from 'preact';
import { Icon } from '../../../reader/components/Icon';
import { useLibrary } from '../library-context';

export interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
}

/** Searches as one types. */
export function SearchField({ field }: SearchFieldProps) {
  const { library, words } = useLibrary();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') library.search('');
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    document.querySelector<HTMLElement>('.library-list a')?.focus();
  };
  return (
    <search class="library-search">
      <Icon node={Search} />
      <input
        ref={field}
        type="search"
        dir="auto"
        aria-label={words.say('search_library')}
        aria-describedby="search-hint"
        placeholder={words.say('search_library')}
        value={library.text.value}
        onInput={({ currentTarget }) => library.search(currentTarget.value)}
        onKeyDown={onKeyDown}
        autocomplete="off"
        spellcheck={false}
      />
      <p id="search-hint" class="muted">
        {words.say('search_hint')}
      </p>
    </search>
  );
}

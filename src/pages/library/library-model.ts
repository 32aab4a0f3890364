import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { CHUNK } from '../../library/search/catalogue';
import { type Counts, countAll, type Filter, listArticles, NO_COUNTS, NO_FILTER } from '../../library/search/listing';
import { parseQuery, type Query } from '../../library/search/query';
import { SearchIndex } from '../../library/search/search-index';
import { CHANGES_CHANNEL, type LibraryStore } from '../../library/store';
import type { Marks } from '../../library/types';
import type { Answer } from '../../messages/listen';
import type { tellBackground } from '../../messages/send';
import { createRows, type Rows } from './rows';
import { createSelection, type Selection } from './selection';

/** The library as its page shows it. */
export interface LibraryModel {
  text: ReadonlySignal<string>;
  /** What the list answers. */
  query: ReadonlySignal<Query>;
  filter: ReadonlySignal<Filter>;
  /** The articles shown, by their numbers in the index; `null` until they are known. */
  numbers: ReadonlySignal<Uint32Array | null>;
  counts: ReadonlySignal<Counts>;
  /** Articles that search still has to take in, as far as it is known; 0: it has them all. */
  preparing: ReadonlySignal<number>;
  /** Whether the browser lets the library be opened at all. */
  isClosed: ReadonlySignal<boolean>;
  /** Message that says why the last change didn't happen. */
  failure: ReadonlySignal<string | null>;
  rows: Rows;
  selection: Selection;
  open(): Promise<void>;
  search(text: string): void;
  show(filter: Partial<Filter>): void;
  idOf(number: number): string;
  mark(ids: readonly string[], marks: Partial<Marks>): Promise<void>;
  tag(ids: readonly string[], tag: string, isOn: boolean): Promise<void>;
  moveToBin(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
}

/** @param tell tells the background, which alone writes */
export function createLibrary(store: LibraryStore, tell: typeof tellBackground): LibraryModel {
  const text = signal('');
  const query = signal(parseQuery(''));
  const filter = signal(NO_FILTER);
  const numbers = signal<Uint32Array | null>(null);
  const counts = signal(NO_COUNTS);
  const preparing = signal(0);
  const isClosed = signal(false);
  const failure = signal<string | null>(null);
  const selection = createSelection();
  let index: SearchIndex | null = null;
  let asked = 0;
  let listed = '';

  const idOf = (number: number) => index?.chunkOf(number).ids[number % CHUNK] ?? '';
  const rows = createRows(store, query, idOf);

  const list = async () => {
    if (!index) return;
    const own = ++asked;
    const typed = text.value;
    const wanted = typed === listed ? query.value : parseQuery(typed);
    const found = await listArticles(index, wanted, filter.value);
    // Another letter was typed meanwhile.
    if (own !== asked) return;
    batch(() => {
      listed = typed;
      query.value = wanted;
      numbers.value = found;
    });
  };
  const recount = () => {
    if (index) counts.value = countAll(index);
  };
  const takeIn = async () => {
    if (!index) return;
    const count = await index.catchUp((so) => {
      preparing.value = so;
      void list();
    });
    preparing.value = 0;
    if (count === 0) return;
    rows.forget();
    await list();
    recount();
  };
  const changed = async (ids: readonly string[], asked: Promise<Answer<null>>) => {
    const answer = await asked;
    failure.value = answer.ok ? null : answer.reason === 'full' ? 'library_full' : 'not_changed';
    // Others may have been ticked meanwhile; those stay so.
    if (answer.ok) selection.remove(ids);
    await takeIn();
  };

  return {
    text,
    query,
    filter,
    numbers,
    counts,
    preparing,
    isClosed,
    failure,
    rows,
    selection,
    idOf,
    async open() {
      try {
        // Both databases at once: the rows are read as soon as it is known which.
        [index] = await Promise.all([SearchIndex.open(store), store.readArticles([])]);
        if (index.state.count > 0) await list();
        // The list first, then how many there are of each kind.
        await new Promise((next) => setTimeout(next));
        recount();
        new BroadcastChannel(CHANGES_CHANNEL).onmessage = () => void takeIn();
        await takeIn();
        if (!numbers.value) await list();
        // So that the first search needn't wait for it.
        await index.loadTail();
      } catch (error) {
        console.warn('The library can’t be opened:', error);
        isClosed.value = true;
      }
    },
    search(typed) {
      text.value = typed;
      void list();
    },
    show(change) {
      filter.value = { ...filter.value, ...change };
      selection.clear();
      void list();
    },
    mark: (ids, marks) => changed(ids, tell('updateMarks', { ids: [...ids], marks })),
    tag: (ids, tag, isOn) => changed(ids, tell('changeTag', { ids: [...ids], tag, isOn })),
    moveToBin: (ids) => changed(ids, tell('moveToBin', { ids: [...ids] })),
    restore: (ids) => changed(ids, tell('restoreArticles', { ids: [...ids] })),
  };
}

import { isDamaged } from '../guards';
import type { LibraryStore } from '../store';
import type { SavedArticle } from '../types';
import { BlockReader } from './block-reader';
import { CHUNK, type Chunk, describe, describeDamaged, emptyChunk, FLAGS, NEVER, searchedAt } from './catalogue';
import { documentOf } from './document';
import type { TailDocument } from './index-database';
import { EMPTY_STATE, type IndexDatabase, type IndexState, openIndexDatabase, type Segment } from './index-database';
import { mergeSegments, SMALLEST, toMerge, writeSegment } from './merging';
import type { NumberedPosting } from './segment-writer';

/** What the index reads of the library. */
export type IndexedStore = Pick<LibraryStore, 'changesSince' | 'readArticles' | 'readTexts'>;

/** Changes taken in at once. */
const BATCH = 512;
/** One page at a time brings the index up to date. */
const LOCK = 'safi search';

/** The index as it stands on the disk, with what is small of it in memory. */
export class SearchIndex {
  readonly chunks: Chunk[] = [];
  /** Filled by `loadTail`: lists of all don't need it. */
  readonly tail = new Map<number, TailDocument>();
  segments: Segment[] = [];
  state: IndexState = EMPTY_STATE;
  #nameNumbers = new Map<string, number>();
  #tailLoading: Promise<void> | null = null;

  readonly blocks: BlockReader;

  private constructor(
    readonly database: IndexDatabase,
    readonly store: IndexedStore,
  ) {
    this.blocks = new BlockReader(database);
  }

  static async open(store: IndexedStore): Promise<SearchIndex> {
    const index = new SearchIndex(await openIndexDatabase(), store);
    await index.load();
    return index;
  }

  /** Reads what another page may have written. */
  async load(): Promise<void> {
    const reading = this.database.transaction(['state', 'chunks', 'segments']);
    const [state, chunks, segments] = await Promise.all([
      reading.objectStore('state').get('state'),
      reading.objectStore('chunks').getAll(),
      reading.objectStore('segments').getAll(),
    ]);
    this.state = state ?? structuredClone(EMPTY_STATE);
    this.chunks.splice(0, this.chunks.length, ...chunks);
    this.#tailLoading = null;
    this.blocks.forget();
    this.segments = this.state.segments.flatMap((id) => segments.find((each) => each.id === id) ?? []);
    this.#nameNumbers = new Map(this.state.names.map((name, number) => [name, number]));
  }

  /** Reads the articles that are in no segment yet. */
  loadTail(): Promise<void> {
    this.#tailLoading ??= this.database.getAll('tail').then((documents) => {
      this.tail.clear();
      for (const document of documents) this.tail.set(document.number, document);
    });
    return this.#tailLoading;
  }

  /**
   * Takes in what changed in the store.
   * @param onListed called with the number of articles taken in so far: lists know them then, search does in a moment
   */
  async catchUp(onListed: (count: number) => void = () => {}): Promise<number> {
    let changes = await this.store.changesSince(this.state.seq, BATCH);
    if (changes.length === 0) return 0;
    return navigator.locks.request(LOCK, async () => {
      const [state] = await Promise.all([this.database.get('state', 'state'), this.loadTail()]);
      // Another page may have been first.
      if (state && state.seq !== this.state.seq) {
        await this.load();
        await this.loadTail();
        changes = await this.store.changesSince(this.state.seq, BATCH);
      }
      for (let count = 0; ; changes = await this.store.changesSince(this.state.seq, BATCH)) {
        if (changes.length === 0) return count;
        count += changes.length;
        await this.#take(changes, () => onListed(count));
        await this.#merge();
        // What is written meanwhile is told of again.
        if (changes.length < BATCH) return count;
      }
    });
  }

  /** Forgets all of it: the next `catchUp` makes it anew. */
  async clear(): Promise<void> {
    const names = ['state', 'chunks', 'numbers', 'tail', 'segments', 'terms', 'postings', 'places'] as const;
    const writing = this.database.transaction(names, 'readwrite');
    for (const name of names) void writing.objectStore(name).clear();
    await writing.done;
    await this.load();
  }

  close(): void {
    this.database.close();
  }

  chunkOf(number: number): Chunk {
    return this.chunks[Math.floor(number / CHUNK)] as Chunk;
  }

  async #take(changes: Awaited<ReturnType<IndexedStore['changesSince']>>, listed: () => void): Promise<void> {
    const ids = changes.map(({ id }) => id);
    const [found, numbers] = await Promise.all([this.store.readArticles(ids), this.#numbersOf(ids)]);
    const articles = new Map(found.map((article) => [article.id, article]));
    const touched = new Set<number>();
    const renumbered = new Map<string, number>();
    const added: TailDocument[] = [];
    const unread: SavedArticle[] = [];
    for (const { id, isGone, at } of changes) {
      const article = articles.get(id);
      const earlier = numbers.get(id);
      if (isGone || !article) {
        if (earlier !== undefined) this.#leave(earlier, touched);
      } else if (isDamaged(article)) {
        const number = earlier ?? this.state.count++;
        describeDamaged(this.#touch(number, touched), number % CHUNK, article, at, this.#nameNumber);
        renumbered.set(id, number);
      } else if (earlier !== undefined && this.#isAsSearched(earlier, article)) {
        this.#describe(earlier, article, touched);
      } else {
        if (earlier !== undefined) this.#leave(earlier, touched);
        unread.push(article);
      }
    }
    const texts = new Map((await this.store.readTexts(unread.map(({ id }) => id))).map((text) => [text.id, text]));
    for (const article of unread) {
      const text = texts.get(article.id);
      const isWhole = text !== undefined && !isDamaged(text);
      const number = this.state.count++;
      const { terms, length } = documentOf(article, isWhole ? text.textContent : '');
      this.#describe(number, article, touched);
      if (!isWhole) this.chunkOf(number).searchedAt[number % CHUNK] = NEVER;
      this.chunkOf(number).length[number % CHUNK] = Math.min(length, 65_535);
      this.state.totalLength += length;
      renumbered.set(article.id, number);
      added.push({ number, terms });
    }
    this.state.seq = changes.at(-1)?.seq ?? this.state.seq;
    listed();
    await this.#write(added, renumbered, touched);
  }

  #isAsSearched(number: number, article: SavedArticle): boolean {
    return this.chunkOf(number).searchedAt[number % CHUNK] === searchedAt(article);
  }

  #describe(number: number, article: SavedArticle, touched: Set<number>): void {
    describe(this.#touch(number, touched), number % CHUNK, article, this.#nameNumber);
  }

  /** The chunk of an article, made when it is its first, and noted as changed. */
  #touch(number: number, touched: Set<number>): Chunk {
    const at = Math.floor(number / CHUNK);
    touched.add(at);
    this.chunks[at] ??= emptyChunk();
    return this.chunkOf(number);
  }

  #leave(number: number, touched: Set<number>): void {
    const chunk = this.#touch(number, touched);
    chunk.flags[number % CHUNK] = FLAGS.gone;
    this.state.totalLength -= chunk.length[number % CHUNK] ?? 0;
  }

  #nameNumber = (name: string): number => {
    const known = this.#nameNumbers.get(name);
    if (known !== undefined) return known;
    const number = this.state.names.push(name) - 1;
    this.#nameNumbers.set(name, number);
    return number;
  };

  async #numbersOf(ids: readonly string[]): Promise<Map<string, number>> {
    const { store } = this.database.transaction('numbers');
    const numbers = await Promise.all(ids.map((id) => store.get(id)));
    return new Map(ids.flatMap((id, at) => (numbers[at] === undefined ? [] : [[id, numbers[at]]])));
  }

  /** All that a batch changes is on the disk at once, or nothing: what stopped in between is taken in again. */
  async #write(added: TailDocument[], numbers: Map<string, number>, touched: Set<number>): Promise<void> {
    const isFull = this.tail.size + added.length >= SMALLEST;
    const documents = [...this.tail.values(), ...added];
    const segment = isFull ? await this.#writeSegment(documents) : null;
    if (segment) this.state.segments.push(segment.id);
    const names = ['state', 'chunks', 'numbers', 'tail', 'segments'] as const;
    const writing = this.database.transaction(names, 'readwrite', { durability: 'relaxed' });
    for (const at of touched) void writing.objectStore('chunks').put(this.chunks[at] as Chunk, at);
    for (const [id, number] of numbers) void writing.objectStore('numbers').put(number, id);
    if (segment) {
      void writing.objectStore('segments').put(segment, segment.id);
      void writing.objectStore('tail').clear();
    } else for (const document of added) void writing.objectStore('tail').put(document);
    void writing.objectStore('state').put(this.state, 'state');
    await writing.done;
    if (segment) {
      this.segments.push(segment);
      this.tail.clear();
    } else for (const document of added) this.tail.set(document.number, document);
  }

  async #writeSegment(documents: TailDocument[]): Promise<Segment> {
    const terms = new Map<string, NumberedPosting[]>();
    for (const { number, terms: own } of documents) {
      for (const [term, { weight, positions }] of own) {
        const postings = terms.get(term);
        if (postings) postings.push({ number, weight, positions });
        else terms.set(term, [{ number, weight, positions }]);
      }
    }
    const inOrder = [...terms.keys()].sort().map((term) => ({ term, postings: terms.get(term) ?? [] }));
    return writeSegment(this.database, { id: this.state.nextSegment++, articles: documents.length }, inOrder);
  }

  async #merge(): Promise<void> {
    for (let old = toMerge(this.segments); old.length > 0; old = toMerge(this.segments)) {
      const isGone = (number: number) => ((this.chunkOf(number).flags[number % CHUNK] ?? 0) & FLAGS.gone) !== 0;
      const merged = await mergeSegments(this.database, old, this.state.nextSegment++, isGone);
      const segments = [...this.segments.filter((each) => !old.includes(each)), merged];
      const { retired } = this.state;
      this.state = {
        ...this.state,
        segments: segments.map(({ id }) => id),
        retired: old.map(({ id }) => id),
      };
      const names = ['state', 'segments', 'terms', 'postings', 'places'] as const;
      const writing = this.database.transaction(names, 'readwrite', { durability: 'relaxed' });
      void writing.objectStore('state').put(this.state, 'state');
      void writing.objectStore('segments').put(merged, merged.id);
      for (const { id } of old) void writing.objectStore('segments').delete(id);
      for (const id of retired) {
        for (const name of ['terms', 'postings', 'places'] as const) {
          void writing.objectStore(name).delete(IDBKeyRange.bound([id], [id, []]));
        }
      }
      await writing.done;
      this.segments = segments;
    }
  }
}

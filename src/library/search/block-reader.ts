import type { IDBPTransaction } from 'idb';
import type { BlockKey, IndexDatabase, IndexSchema } from './index-database';

/** Some megabytes of them. */
const MOST_KEPT = 128;

type BlockStore = 'terms' | 'postings' | 'places';

/**
 * Reads blocks of segments. Those read last stay in memory: the words that a letter may begin lie side by side, and the next
 * letter seeks among the same. A block is never written twice.
 */
export class BlockReader {
  /** The one used last at the end. */
  #kept = new Map<string, Promise<unknown>>();

  #reading: IDBPTransaction<IndexSchema, BlockStore[]> | null = null;

  constructor(readonly database: IndexDatabase) {}

  read<Name extends BlockStore>(name: Name, key: BlockKey): Promise<IndexSchema[Name]['value'] | undefined> {
    const id = `${name} ${key}`;
    const block = (this.#kept.get(id) as ReturnType<typeof this.read<Name>> | undefined) ?? this.#ask(name, key);
    this.#kept.delete(id);
    this.#kept.set(id, block);
    block.catch(() => this.#kept.delete(id));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return block;
  }

  /** In one transaction, as long as it is there: each begins with a question to another process. */
  #ask<Name extends BlockStore>(name: Name, key: BlockKey): Promise<IndexSchema[Name]['value'] | undefined> {
    try {
      if (this.#reading) return this.#reading.objectStore(name).get(key);
    } catch {
      // It has ended.
    }
    this.#reading = this.database.transaction(['terms', 'postings', 'places']);
    return this.#reading.objectStore(name).get(key);
  }

  /** An index that was made anew gives its segments the same numbers. */
  forget(): void {
    this.#kept.clear();
  }
}

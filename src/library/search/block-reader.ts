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

  constructor(readonly database: IndexDatabase) {}

  read<Name extends BlockStore>(name: Name, key: BlockKey): Promise<IndexSchema[Name]['value'] | undefined> {
    const id = `${name} ${key}`;
    const block =
      (this.#kept.get(id) as ReturnType<typeof this.read<Name>> | undefined) ?? this.database.get(name, key);
    this.#kept.delete(id);
    this.#kept.set(id, block);
    block.catch(() => this.#kept.delete(id));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return block;
  }

  /** An index that was made anew gives its segments the same numbers. */
  forget(): void {
    this.#kept.clear();
  }
}

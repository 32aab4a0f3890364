import { isDamaged } from '../guards';
import type { LibraryStore } from '../store';
import type { Change, Records } from '../types';
import { ARCHIVE_ENDING } from './format';
import { writeArchive } from './write-archive';

/** Tells how far something is, and whether it is to stop. */
interface Progress {
  signal: AbortSignal;
  /** @param count of articles that are done */
  done(count: number): void;
}

type WholeStore = Pick<LibraryStore, 'eachArticle' | 'getPicture' | 'changesSince'>;

/**
 * Makes an archive of all that the library holds, the bin too, but for `damaged` articles that can't be read. Throws
 * `signal.reason` when it was stopped.
 */
export async function archiveOfEverything(
  store: WholeStore,
  now: Date,
  progress?: Progress,
): Promise<{ name: string; blob: Blob; damaged: number }> {
  let damaged = 0;
  let count = 0;
  async function* articles(): AsyncGenerator<Records> {
    for await (const found of store.eachArticle()) {
      progress?.signal.throwIfAborted();
      if (isDamaged(found)) damaged++;
      else yield found;
      progress?.done(++count);
    }
  }
  const source = { articles: articles(), pictureOf: store.getPicture, tombstones: await tombstones(store) };
  const blob = await writeArchive(source, now);
  progress?.signal.throwIfAborted();
  return { name: `Safi ${now.toISOString().slice(0, 10)}.${ARCHIVE_ENDING}`, blob, damaged };
}

async function tombstones(store: WholeStore): Promise<Change[]> {
  const gone: Change[] = [];
  for (let from = 0; ; ) {
    const changes = await store.changesSince(from);
    const last = changes.at(-1);
    if (!last) return gone;
    gone.push(...changes.filter(({ isGone }) => isGone));
    from = last.seq;
  }
}

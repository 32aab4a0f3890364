import type { ArchivedArticle } from '../../../library/archive/format';
import type { Archive } from '../../../library/archive/read-archive';

/** What one message carries: browsers refuse such as are larger than 64 MB. */
const MAX_ARTICLES = 50;
const MAX_BYTES = 4_000_000;

/** The articles of an archive, a few at a time. Throws `signal.reason` when it was stopped. */
export async function* batches(archive: Archive, signal: AbortSignal): AsyncGenerator<ArchivedArticle[]> {
  let batch: ArchivedArticle[] = [];
  let bytes = 0;
  for (const id of archive.ids) {
    signal.throwIfAborted();
    batch.push(await archive.article(id));
    bytes += archive.sizeOf(id);
    if (batch.length < MAX_ARTICLES && bytes < MAX_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

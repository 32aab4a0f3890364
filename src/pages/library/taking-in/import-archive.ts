import { base64Of } from '../../../article/base64';
import type { ArchivedArticle, Tombstone } from '../../../library/archive/format';
import type { Archive } from '../../../library/archive/read-archive';
import { isDamaged } from '../../../library/guards';
import type { LibraryStore } from '../../../library/store';
import type { tellBackground } from '../../../messages/send';
import type { TakenIn } from '../../../messages/taking-in-messages';
import type { ViewToBackground } from '../../../messages/view-messages';
import type { Progress } from '../taking-out/export-as';
import { batches } from './batches';

/** How many articles an import adds, changes, puts into the bin, and finds as they are. */
export type Outlook = Record<TakenIn['outcome'], number>;

type Store = Pick<LibraryStore, 'outlook' | 'readArticles'>;

/** What the background answered instead of taking something in. */
export class NotTaken extends Error {
  constructor(readonly isFull: boolean) {
    super(isFull ? 'There is no room for it.' : 'The background did not take it in.');
  }
}

/** Reads all of an archive, so that what is damaged is known before anything is written, and says what its import would do. */
export async function lookThrough(archive: Archive, store: Store, now: number, progress: Progress): Promise<Outlook> {
  const count = counter(progress);
  const looked = new Set<string>();
  for await (const batch of batches(archive, progress.signal)) {
    for (const { sha256 } of batch.flatMap(({ pictures }) => pictures)) {
      progress.signal.throwIfAborted();
      if (!looked.has(sha256)) await archive.picture(sha256);
      looked.add(sha256);
    }
    count.add(await store.outlook(batch, now));
  }
  count.outlook.binned += (await removedSince(archive.tombstones, store)).length;
  return count.outlook;
}

/** Gives an archive to the background, which alone writes, a few articles at a time; what it took in stays whatever comes after. */
export async function takeInAll(
  archive: Archive,
  store: Store,
  tell: typeof tellBackground,
  progress: Progress,
): Promise<Outlook> {
  const count = counter(progress);
  for await (const batch of batches(archive, progress.signal)) {
    const records = batch.map(({ article, text }) => ({ article, text }));
    const taken = await told(tell, 'takeIn', { records });
    for (const [at, one] of taken.entries()) {
      const incoming = batch[at];
      if (incoming) await takeInPictures(archive, incoming, one, tell, progress.signal);
    }
    count.add(taken);
  }
  const ids = await removedSince(archive.tombstones, store);
  if (ids.length > 0) await told(tell, 'moveToBin', { ids });
  count.outlook.binned += ids.length;
  return count.outlook;
}

/** The articles that were removed for good elsewhere after their last change here. They go into the bin: nothing is lost by an import. */
async function removedSince(tombstones: readonly Tombstone[], store: Store): Promise<string[]> {
  const removedAt = new Map(tombstones.map(({ id, at }) => [id, at]));
  const found = await store.readArticles([...removedAt.keys()]);
  return found.flatMap((own) => {
    const isOver = !isDamaged(own) && own.deletedAt === null && (removedAt.get(own.id) ?? 0) > own.updatedAt;
    return isOver ? own.id : [];
  });
}

async function takeInPictures(
  archive: Archive,
  { article, pictures }: ArchivedArticle,
  { id, wanted }: TakenIn,
  tell: typeof tellBackground,
  signal: AbortSignal,
): Promise<void> {
  const byUrl = new Map(article.pictures.map((picture) => [picture.url, picture]));
  for (const { url, sha256 } of pictures) {
    const picture = byUrl.get(url);
    if (!picture || !wanted.includes(url)) continue;
    signal.throwIfAborted();
    const { type, width, height } = picture;
    const base64 = base64Of(await archive.picture(sha256));
    await told(tell, 'takeInPicture', { id, url, type, base64, width, height });
  }
}

async function told<Name extends 'takeIn' | 'takeInPicture' | 'moveToBin'>(
  tell: typeof tellBackground,
  name: Name,
  payload: ViewToBackground[Name]['payload'],
): Promise<ViewToBackground[Name]['response']> {
  const answer = await tell(name, payload);
  if (!answer.ok) throw new NotTaken(answer.reason === 'full');
  return answer.value;
}

function counter({ done }: Progress) {
  const outlook: Outlook = { new: 0, changed: 0, binned: 0, same: 0 };
  return {
    outlook,
    add(found: readonly Pick<TakenIn, 'outcome'>[]) {
      for (const { outcome } of found) outlook[outcome]++;
      done(outlook.new + outlook.changed + outlook.binned + outlook.same);
    },
  };
}

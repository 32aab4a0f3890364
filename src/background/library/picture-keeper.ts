import type { Permissions, Storage } from 'webextension-polyfill';
import { isTexts } from '../../article/guards';
import { isDamaged } from '../../library/guards';
import type { LibraryStore } from '../../library/store';
import type { SavedPicture } from '../../library/types';
import type { PictureCounts } from '../../messages/library-messages';
import { isTracker } from '../../reader/trackers';
import { bytesOf, type LibrarySettings } from '../../settings/library-settings';
import type { fetchPicture } from './fetch-picture';

/** Articles whose pictures are being fetched, so that a background that was ended goes on where it was. */
const UNFINISHED = 'pictures unfinished';
/** Articles for whose pictures the reader has been asked for leave. */
const WANTED = 'pictures wanted';

export interface PictureSurroundings {
  store: LibraryStore;
  local: Pick<Storage.StorageArea, 'get' | 'set'>;
  permissions: Pick<Permissions.Static, 'contains'>;
  allowance(): Promise<LibrarySettings>;
  /** Bytes that the library takes now. */
  usage(): Promise<number>;
  fetch: typeof fetchPicture;
}

export interface PictureKeeper {
  /** Fetches the pictures of a saved article, as far as Safi may; after those that are being fetched. */
  keep(id: string): Promise<void>;
  /** Remembers that the reader is being asked for leave to fetch the pictures of an article. */
  want(id: string): Promise<void>;
  /** Leave was given for some hosts. */
  leaveGiven(): Promise<void>;
  /** Goes on with what was unfinished when the background was ended. */
  resume(): Promise<void>;
  counts(id: string): Promise<PictureCounts>;
}

export function pictureKeeper(surroundings: PictureSurroundings): PictureKeeper {
  const { store, local, permissions, allowance, usage, fetch } = surroundings;
  let last: Promise<unknown> = Promise.resolve();
  let noted: Promise<unknown> = Promise.resolve();
  /** By article, pictures that are still to be asked for. */
  const left = new Map<string, number>();

  const mayAsk = (url: string) => permissions.contains({ origins: [patternOf(url)] });

  async function fetchAll(id: string): Promise<void> {
    const article = await store.getArticle(id);
    if (article && !isDamaged(article)) {
      const { picturesPerArticle, picturesInAll } = await allowance();
      let room = bytesOf(picturesPerArticle) - article.pictures.reduce((sum, { bytes }) => sum + bytes, 0);
      const missing = shown(article.pictures).filter(({ state }) => state !== 'kept');
      for (const [index, picture] of missing.entries()) {
        left.set(id, missing.length - index);
        const isRoom = room > 0 && (await usage()) < bytesOf(picturesInAll);
        room -= await keepOne(id, picture, isRoom ? room : 0);
      }
    }
    left.delete(id);
    await change(UNFINISHED, (ids) => ids.filter((each) => each !== id));
  }

  /** @returns the bytes that it took */
  async function keepOne(id: string, { url }: SavedPicture, room: number): Promise<number> {
    try {
      if (room > 0 && (await mayAsk(url))) {
        const picture = await fetch(url);
        if (picture.bytes.byteLength <= room) {
          await store.putPicture(id, { url, ...picture }, Date.now());
          return picture.bytes.byteLength;
        }
      }
    } catch (error) {
      console.info('A picture stays online:', url, error);
    }
    await store.leaveOnline(id, url, Date.now());
    return 0;
  }

  async function idsOf(key: string): Promise<string[]> {
    const found = (await local.get(key))[key];
    return isTexts(found) ? found : [];
  }

  /** One change after the other: each takes what the one before has written. */
  function change(key: string, next: (ids: string[]) => string[]): Promise<void> {
    const done = noted.then(async () => local.set({ [key]: next(await idsOf(key)) }));
    noted = done.catch(() => null); // told to whoever asked for it
    return done;
  }

  function keep(id: string): Promise<void> {
    // Nothing is known of it until its turn comes.
    left.set(id, Number.POSITIVE_INFINITY);
    const done = Promise.all([change(UNFINISHED, (ids) => [...new Set([...ids, id])]), last]).then(() => fetchAll(id));
    last = done.catch((error: unknown) => console.error('The pictures of an article weren’t kept:', id, error));
    return done;
  }

  return {
    keep,
    want: (id) => change(WANTED, (ids) => [...new Set([...ids, id])]),
    async leaveGiven() {
      const ids = await idsOf(WANTED);
      await change(WANTED, () => []);
      for (const id of ids) void keep(id);
    },
    async resume() {
      for (const id of await idsOf(UNFINISHED)) void keep(id);
    },
    async counts(id) {
      const article = await store.getArticle(id);
      const pictures = article && !isDamaged(article) ? shown(article.pictures) : [];
      const kept = pictures.filter(({ state }) => state === 'kept').length;
      const waiting = Math.min(left.get(id) ?? 0, pictures.length - kept);
      const asked = new Set(pictures.filter(({ state }) => state !== 'kept').map(({ url }) => patternOf(url)));
      const origins: string[] = [];
      for (const origin of asked) if (!(await permissions.contains({ origins: [origin] }))) origins.push(origin);
      return { kept, waiting, online: pictures.length - kept - waiting, origins };
    },
  };
}

/** What is there to count readers is never shown. */
function shown(pictures: readonly SavedPicture[]): SavedPicture[] {
  return pictures.filter(({ url }) => !isTracker(url));
}

/** The hosts that a permission is for, as the browser writes them: with every port. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

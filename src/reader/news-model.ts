import { type ReadonlySignal, signal } from '@preact/signals';
import { emptyNews, lookAt, type Muted, minutesOf, mute, type NewsStore, readArticle } from './news';

/** Where it is kept which headlines were seen. */
export interface NewsAccess {
  recall(): Promise<NewsStore>;
  looked(page: string, urls: string[]): void;
  read(url: string): void;
  mute(kind: keyof Muted, name: string, isMuted: boolean): void;
  /** Absent where all of it is not to be forgotten from. */
  forget?(): void;
}

export interface News {
  /** `null` until it is known. */
  store: ReadonlySignal<NewsStore | null>;
  /** Whether it is kept, and can be forgotten from here. */
  canForget: ReadonlySignal<boolean>;
  look(page: string, urls: string[]): void;
  read(url: string): void;
  mute(kind: keyof Muted, name: string, isMuted: boolean): void;
  forget(): void;
}

/** @param access `null` where nothing is kept */
export function createNews(access: Promise<NewsAccess | null>, now: Date): News {
  const store = signal<NewsStore | null>(null);
  const canForget = signal(false);
  const minutes = minutesOf(now);
  const kept = access.then(async (found) => {
    store.value = (await found?.recall()) ?? emptyNews('');
    canForget.value = found?.forget !== undefined;
    return found;
  });
  const change = (next: (known: NewsStore) => NewsStore, tell: (known: NewsAccess) => void) => {
    void kept.then((found) => {
      if (store.value) store.value = next(store.value);
      if (found) tell(found);
    });
  };
  return {
    store,
    canForget,
    look: (page, urls) =>
      change(
        (known) => lookAt(known, page, urls, minutes),
        (known) => known.looked(page, urls),
      ),
    read: (url) =>
      change(
        (known) => readArticle(known, url, minutes),
        (known) => known.read(url),
      ),
    mute: (kind, name, isMuted) =>
      change(
        (known) => mute(known, kind, name, isMuted),
        (known) => known.mute(kind, name, isMuted),
      ),
    forget: () =>
      change(
        ({ salt, muted }) => ({ ...emptyNews(salt), muted }),
        (known) => known.forget?.(),
      ),
  };
}

import type { Browser } from 'webextension-polyfill';
import { addressKey } from '../../library/address-keys';
import type { LibraryStore } from '../../library/store';
import type { SavedArticle } from '../../library/types';
import type { Words } from '../../reader/words';
import { showFace, toolbarFace } from '../toolbar';

/** Whether the page at `url` is saved, as far as its address tells. */
export async function isSavedAt(store: Pick<LibraryStore, 'find'>, url: string): Promise<boolean> {
  try {
    const found = await store.find({ url, title: '', lang: null, source: { name: null, url: null } });
    return found !== null && found.deletedAt === null;
  } catch (error) {
    console.warn('The library can’t be asked:', error); // the toolbar says what the page is all the same
    return false;
  }
}

/** Says on every tab that shows `article`, as far as Safi may know of it, whether it is kept. */
export async function showKept(
  { action, tabs }: Pick<Browser, 'tabs'> & Partial<Pick<Browser, 'action'>>,
  { addressKeys }: Pick<SavedArticle, 'addressKeys'>,
  isKept: boolean,
  words: Pick<Words, 'say' | 'count'>,
): Promise<void> {
  for (const { id, url } of await tabs.query({})) {
    if (id === undefined || !url || !/^https?:/.test(url) || !addressKeys.includes(addressKey(url))) continue;
    await showFace(action, id, toolbarFace({ kind: 'article' }, words, isKept));
  }
}

import browser from 'webextension-polyfill';
import { archiveOfEverything } from '../../library/archive/everything';
import type { LibraryStore } from '../../library/store';
import {
  closeOffscreen,
  isOffscreenNeeded,
  isOffscreenOpen,
  type OffscreenPage,
  openOffscreen,
} from '../offscreen-page';
import type { BackupMaker } from './backup-keeper';

const PAGE: OffscreenPage = {
  url: 'backup.html',
  reason: 'BLOBS',
  justification: 'A background without a document can make no file of the library.',
};

/** A background whose messages have stopped is ended after half a minute. */
const AWAKE_MS = 10_000;

export function backupMaker(store: LibraryStore): BackupMaker {
  return isOffscreenNeeded ? offscreenMaker : ownMaker(store);
}

/** In a page of our own that nobody sees, which sends what it made as a message. */
const offscreenMaker: BackupMaker = {
  async begin() {
    if (!(await isOffscreenOpen(PAGE))) await openOffscreen(PAGE);
  },
  end: () => closeOffscreen(PAGE),
};

/** In the background itself. */
function ownMaker(store: LibraryStore): BackupMaker {
  let url: string | null = null;
  let isMaking = false;
  return {
    async begin(deliver) {
      if (isMaking) return;
      isMaking = true;
      const awake = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MS);
      void archiveOfEverything(store, new Date())
        .then(({ name, blob }) => {
          url = URL.createObjectURL(blob);
          return deliver({ url, name });
        })
        .catch(() => deliver(null))
        .finally(() => clearInterval(awake));
    },
    async end() {
      isMaking = false;
      if (url) URL.revokeObjectURL(url);
      url = null;
    },
  };
}

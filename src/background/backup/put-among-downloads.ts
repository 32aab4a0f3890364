import type { Downloads } from 'webextension-polyfill';
import type { MadeBackup } from '../../messages/backup-messages';

/** Puts a file into a folder of its own among the downloads; resolves when it is there, and throws a sentence when it can't be. */
export async function putAmongDownloads(
  downloads: Downloads.Static | undefined,
  { url, name }: MadeBackup,
): Promise<void> {
  if (!downloads) throw new Error('The reader has given no leave for downloads.');
  const id = await downloads.download({ url, filename: `Safi/${name}`, saveAs: false, conflictAction: 'uniquify' });
  await new Promise<void>((resolve, reject) => {
    const settle = (state: string | undefined, why: string | undefined) => {
      if (state === undefined || state === 'in_progress') return;
      downloads.onChanged.removeListener(onChanged);
      if (state === 'complete') resolve();
      else reject(new Error(`The download ended: ${why ?? state}.`));
    };
    const onChanged = (change: Downloads.OnChangedDownloadDeltaType) => {
      if (change.id === id) settle(change.state?.current, change.error?.current);
    };
    downloads.onChanged.addListener(onChanged);
    // It may have ended before anybody listened.
    void downloads.search({ id }).then(([found]) => settle(found?.state, found?.error));
  });
}

import { archiveOfEverything } from '../../library/archive/everything';
import { openStore } from '../../library/store';
import { tellBackground } from '../../messages/send';

/** In a page that nobody sees: makes the archive for a background that has no document, and is closed by it. */
async function makeBackup(): Promise<void> {
  try {
    const { name, blob } = await archiveOfEverything(openStore(), new Date());
    await tellBackground('backupMade', { url: URL.createObjectURL(blob), name });
  } catch (error) {
    console.error(error);
    await tellBackground('backupMade', null);
  }
}

void makeBackup();

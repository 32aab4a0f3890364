import { expect, test } from '@playwright/test';
import { BuiltCopy } from '../support/built-copy';
import { archiveOf, fillLibrary } from '../support/filled-library';
import { openFirefoxSession } from '../support/firefox-session';
import { inStore } from '../support/library/in-store';
import { chooseArchive, clickButton, importSays, openLibrary } from '../support/library-page';

const COUNT = 200;
/** Kilobytes: less than the articles take. */
const ROOM = 1_500;

test('an import for which there is no room says so, and leaves nothing by halves', async () => {
  test.setTimeout(180_000);
  const whole = await openFirefoxSession();
  let archive: Buffer;
  try {
    const tab = await openLibrary(whole);
    await fillLibrary(tab, COUNT);
    archive = await archiveOf(tab);
  } finally {
    await whole.close();
  }

  const copy = new BuiltCopy('firefox');
  copy.takeLeave('unlimitedStorage');
  const full = await openFirefoxSession(undefined, copy.folder, ROOM);
  try {
    const tab = await openLibrary(full);
    await chooseArchive(tab, archive);
    await importSays(tab, `New articles: ${COUNT}`);
    await clickButton(tab, 'Import now');
    await importSays(tab, 'There is no room left on this device.');
    const some = await inStore(tab);
    expect(some.articles.length).toBeLessThan(COUNT);
    expect(some.texts).toHaveLength(some.articles.length);
  } finally {
    await full.close();
    copy.remove();
  }
});

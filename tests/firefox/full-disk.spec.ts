import { expect, test } from '@playwright/test';
import { MAKING } from '../../scripts/bench-library/making.mjs';
import { BuiltCopy } from '../support/built-copy';
import { openFirefoxSession } from '../support/firefox-session';
import { inStore, markMade } from '../support/library/in-store';
import { chooseArchive, clickButton, importSays, keepMade, openLibrary } from '../support/library-page';
import { keepMadeFiles, madeFile } from '../support/made-file';

const COUNT = 200;
/** Kilobytes: less than the articles take. */
const ROOM = 1_500;

test('an import for which there is no room says so, and leaves nothing by halves', async () => {
  test.setTimeout(180_000);
  const whole = await openFirefoxSession();
  let archive: Buffer;
  try {
    const tab = await openLibrary(whole);
    await keepMadeFiles(tab);
    await keepMade(tab, 0, COUNT);
    await markMade(tab, MAKING, 5);
    await clickButton(tab, 'Export');
    await clickButton(tab, 'Everything, as an archive');
    archive = await madeFile(tab, 1);
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

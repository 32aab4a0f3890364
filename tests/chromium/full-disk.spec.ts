import { expect, test } from '@playwright/test';
import { openChromium } from '../../scripts/chromium.mjs';
import { BuiltCopy } from '../support/built-copy';
import { popupOf } from '../support/chromium-session';
import { inStore, markMade } from '../support/library/in-store';
import { chooseArchive, clickButton, importSays, keepMade, MAKING } from '../support/library-page';
import { keepMadeFiles, madeFile } from '../support/made-file';
import { poll } from '../support/session';
import { forgetLibrary } from '../support/storage';

const COUNT = 600;

test('an import for which there is no room says so, leaves nothing by halves, and goes on when there is', async () => {
  test.setTimeout(180_000);
  const copy = new BuiltCopy();
  copy.takeLeave('unlimitedStorage');
  const chromium = await openChromium({ dist: copy.folder, headless: true, web: null });
  try {
    const origin = `chrome-extension://${chromium.extensionId}`;
    const page = await chromium.context.newPage();
    await page.goto(`${origin}/src/pages/library/library.html`);
    const tab = popupOf({ page, close: () => page.close() });
    await keepMadeFiles(tab);
    await keepMade(tab, 0, COUNT);
    await markMade(tab, MAKING, 5);
    await poll(
      'Pictures are there',
      () => inStore(tab),
      ({ pictures }) => pictures.length === 5,
    );
    const before = await inStore(tab);
    await clickButton(tab, 'Export');
    await clickButton(tab, 'Everything, as an archive');
    const archive = await madeFile(tab, 1);

    // The worker has the store open too: a page that isn't of the library forgets it.
    await page.goto(`${origin}/src/pages/options/options.html`);
    await forgetLibrary(tab);
    await page.goto(`${origin}/src/pages/library/library.html`);
    const session = await chromium.context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
    await chooseArchive(tab, archive);
    await importSays(tab, `New articles: ${COUNT}`);
    await clickButton(tab, 'Import now');
    await importSays(tab, 'There is no room left on this device.');
    const some = await inStore(tab);
    expect(some.articles.length).toBeLessThan(COUNT);
    expect(some.texts).toHaveLength(some.articles.length);

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await chooseArchive(tab, archive);
    await importSays(tab, 'What the import will do');
    await clickButton(tab, 'Import now');
    await importSays(tab, 'Imported.');
    expect(await inStore(tab)).toEqual(before);
  } finally {
    await chromium.close();
    copy.remove();
  }
});

import { expect, type Page, test } from '@playwright/test';
import { openChromium } from '../../scripts/chromium.mjs';
import { BuiltCopy } from '../support/built-copy';
import { popupOf } from '../support/chromium-session';
import { archiveOf, fillLibrary } from '../support/filled-library';
import { inStore } from '../support/library/in-store';
import { chooseArchive, clickButton, importSays } from '../support/library-page';
import type { Popup } from '../support/session';

const COUNT = 200;

test('an import for which there is no room says so, leaves nothing by halves, and goes on when there is', async () => {
  test.setTimeout(180_000);
  const copy = new BuiltCopy();
  copy.takeLeave('unlimitedStorage');
  try {
    const { archive, before } = await inBrowser(copy, filledLibrary);
    // In another browser: for half a minute Chromium goes by the room that it found there last.
    await inBrowser(copy, async ({ page, tab, origin }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
      await page.goto(`${origin}/src/pages/library/library.html`);
      await chooseArchive(tab, archive);
      await importSays(tab, `New articles: ${COUNT}`);
      await clickButton(tab, 'Import now');
      await importSays(tab, 'There is no room left on this device.');
      const some = await inStore(tab);
      expect(some.articles.length).toBeGreaterThan(0);
      expect(some.articles.length).toBeLessThan(COUNT);
      expect(some.texts).toHaveLength(some.articles.length);

      await session.send('Storage.overrideQuotaForOrigin', { origin });
      await chooseArchive(tab, archive);
      await importSays(tab, 'What the import will do');
      await clickButton(tab, 'Import now');
      await importSays(tab, 'Imported.');
      expect(await inStore(tab)).toEqual(before);
    });
  } finally {
    copy.remove();
  }
});

interface Opened {
  page: Page;
  tab: Popup;
  /** Of the extension. */
  origin: string;
}

async function inBrowser<Value>(copy: BuiltCopy, act: (opened: Opened) => Promise<Value>): Promise<Value> {
  const chromium = await openChromium({ dist: copy.folder, headless: true, web: null });
  try {
    const page = await chromium.context.newPage();
    const tab = popupOf({ page, close: () => page.close() });
    return await act({ page, tab, origin: `chrome-extension://${chromium.extensionId}` });
  } finally {
    await chromium.close();
  }
}

async function filledLibrary({ page, tab, origin }: Opened) {
  await page.goto(`${origin}/src/pages/library/library.html`);
  await fillLibrary(tab, COUNT);
  return { before: await inStore(tab), archive: await archiveOf(tab) };
}

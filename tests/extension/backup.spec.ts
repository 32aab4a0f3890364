import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { axeViolations } from '../support/axe';
import { BuiltCopy } from '../support/built-copy';
import { openChromiumSession } from '../support/chromium-session';
import { openFirefoxSession } from '../support/firefox-session';
import { clickButton, keepMade, openLibrary } from '../support/library-page';
import { type Popup, poll } from '../support/session';
import { expect, test } from '../support/test';

function backupSeen(tab: Popup) {
  return tab.evaluate(() => document.querySelector('.library-backup')?.textContent ?? '');
}

/** Where the browser put its files. */
function downloadedTo(tab: Popup): Promise<string[]> {
  return tab.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      typeof import('webextension-polyfill') | undefined
    >;
    const found = await (browser ?? chrome)?.downloads.search({});
    return (found ?? []).flatMap(({ state, filename }) => (state === 'complete' ? filename : []));
  });
}

test('a backup goes among the downloads, on request and every week', async ({ browserKind }) => {
  test.setTimeout(120_000);
  const copy = new BuiltCopy(browserKind);
  copy.giveLeave('downloads');
  const session = await (browserKind === 'chromium'
    ? openChromiumSession(copy.folder)
    : openFirefoxSession(undefined, copy.folder));
  try {
    const tab = await openLibrary(session);
    await keepMade(tab, 0, 30);
    const before = await backupSeen(tab);
    expect(before).toContain('No backup has been made yet.');
    expect(before).toContain('Removing Safi from the browser removes the library.');
    expect(await axeViolations(tab)).toEqual([]);
    // The first of those that come every week comes at once.
    await tab.evaluate(() => document.querySelector<HTMLElement>('.library-backup input')?.click());
    await poll(
      'A backup is made',
      () => backupSeen(tab),
      (text) => /among your downloads/.test(text) && /Last backup: .*\d+:\d\d/.test(text),
    );
    const [file = ''] = await downloadedTo(tab);
    const files = unzipSync(readFileSync(file));
    const { articles } = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as { articles: object };
    expect(Object.keys(articles)).toHaveLength(30);

    await clickButton(tab, 'Back up now');
    await poll(
      'Another is made',
      () => downloadedTo(tab),
      ({ length }) => length === 2,
    );
    expect(await axeViolations(tab)).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  } finally {
    await session.close();
    copy.remove();
  }
});

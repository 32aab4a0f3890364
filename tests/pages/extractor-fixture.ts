import { type BrowserContext, test as base, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers.mjs';
import { openExtractor } from '../../scripts/extractor.mjs';

type Extractor = Awaited<ReturnType<typeof openExtractor>>;

interface Readers {
  /** Reads saved pages as `npm run extract` does. */
  extractor: Extractor;
  /** A browser without the extension, for pages that are watched while they are read. */
  liveContext: BrowserContext;
}

/** Tests that read pages with the built content script; each browser is opened once a worker, when first needed. */
export const test = base.extend<object, Readers>({
  extractor: [
    // biome-ignore lint/correctness/noEmptyPattern: -- Playwright reads the names of what a fixture needs from it
    async ({}, use) => {
      const extractor = await openExtractor();
      await use(extractor);
      await extractor.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  liveContext: [
    // biome-ignore lint/correctness/noEmptyPattern: -- as above
    async ({}, use) => {
      const executablePath = findBrowser('chromium') ?? undefined;
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const browser = await chromium.launch({ executablePath, args });
      await use(await browser.newContext());
      await browser.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

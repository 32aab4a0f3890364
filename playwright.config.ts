import { defineConfig } from '@playwright/test';
import type { SessionOptions } from './tests/support/test';

/** `gates` and `unit` need no browser; `pages` reads saved pages in Chromium; the last two click Safi's button. */
export default defineConfig<object, SessionOptions>({
  outputDir: 'test-results',
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./tests/support/reporter.ts']],
  projects: [
    { name: 'gates', testDir: 'tests/gates' },
    { name: 'unit', testDir: 'tests/unit' },
    { name: 'pages', testDir: 'tests/pages' },
    // What is in `extension` holds in both browsers; what only one of them can show stands in a folder of its own.
    {
      name: 'chromium',
      testDir: 'tests',
      testMatch: /tests\/(?:extension|chromium)\/.*\.spec\.ts$/,
      use: { browserKind: 'chromium' },
    },
    {
      name: 'firefox',
      testDir: 'tests',
      testMatch: /tests\/(?:extension|firefox)\/.*\.spec\.ts$/,
      use: { browserKind: 'firefox' },
    },
  ],
});

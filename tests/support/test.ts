import { test as base } from '@playwright/test';
import { openChromiumSession } from './chromium-session';
import { openFirefoxSession } from './firefox-session';
import type { BrowserKind, Session } from './session';

export interface SessionOptions {
  browserKind: BrowserKind;
}

interface SessionFixtures {
  /** The browser of this project, with a clean web, one empty tab, and nothing kept. */
  session: Session;
}

/** One browser a worker: starting one takes seconds. */
export const test = base.extend<SessionFixtures, SessionOptions & { workerSession: Session }>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  workerSession: [
    async ({ browserKind }, use) => {
      const session = await (browserKind === 'chromium' ? openChromiumSession() : openFirefoxSession());
      await use(session);
      await session.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  session: async ({ workerSession }, use) => {
    // What a page of the test before had asked to be written may have come after it was forgotten.
    await workerSession.forget();
    await use(workerSession);
    await workerSession.reset();
    await workerSession.forget();
  },
});

export { expect } from '@playwright/test';

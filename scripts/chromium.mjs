// @ts-check
/** Chromium with Safi in it, and the real click on Safi's button of the toolbar. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browsers.mjs';

/**
 * @typedef {object} ChromiumOptions
 * @property {string} dist folder of the built extension
 * @property {boolean} headless
 * @property {import('./local-web.mjs').LocalWeb | null} web the only web this browser sees; `null`: the real one
 * @property {{ width: number, height: number } | null} [viewport] `null`: as large as the window
 * @property {string | null} [kept] folder of a profile that stays when the browser closes; `null`: a new one, which goes
 */

/** @param {ChromiumOptions} options */
export async function openChromium({ dist, headless, web, viewport = { width: 1280, height: 800 }, kept = null }) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is missing: `npm test` and `npm start` install it.');
  const folder = resolve(dist);
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'safi-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport,
    chromiumSandbox: process.getuid?.() !== 0, // Chromium refuses its sandbox to root
    handleSIGINT: false, // who opened it closes it, with its profile
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--remote-debugging-port=0',
      ...(web ? proxyFlags(web) : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for the context.');
  const session = await browser.newBrowserCDPSession();
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');

  // `Extensions.*` is not in Playwright's list of commands yet.
  const send = /** @type {(method: string, params: object) => Promise<unknown>} */ (session.send.bind(session));

  async function targets() {
    return (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
  }

  /**
   * @param {string} what in words, for the error
   * @param {() => Promise<boolean>} isDone
   */
  async function until(what, isDone) {
    const end = Date.now() + 15_000;
    while (!(await isDone())) {
      if (Date.now() > end) throw new Error(`${what}: not within 15 s.`);
      await new Promise((next) => setTimeout(next, 10));
    }
  }

  const isPopup = (/** @type {{ type: string, url: string }} */ { type, url }) =>
    type === 'page' && url.startsWith(`chrome-extension://${extensionId}/src/popup/`);

  return {
    context,
    worker,
    extensionId,

    /**
     * Clicks Safi's button of the toolbar for the page in front: the popup opens with a true `activeTab` grant. A popup
     * is only seen by a client that connects after it opened. That slows its start: who measures lets it open alone
     * first.
     * @param {import('@playwright/test').Page} page
     * @param {{ alone?: number }} [options] milliseconds before the client connects
     */
    async clickToolbar(page, { alone = 0 } = {}) {
      await page.bringToFront();
      const pageSession = await context.newCDPSession(page);
      // A page that has just begun has its address a moment later in one list than in the other.
      const tabOfPage = async () => {
        const { targetInfo } = await pageSession.send('Target.getTargetInfo');
        return (await targets()).find(({ type, url }) => type === 'tab' && url !== '' && url === targetInfo.url);
      };
      await until('The tab has the address of its page', async () => (await tabOfPage()) !== undefined);
      const tab = await tabOfPage();
      await pageSession.detach();
      if (!tab) throw new Error(`No tab shows ${page.url()}.`);
      const clickedAt = Date.now();
      await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
      await new Promise((next) => setTimeout(next, alone));
      await until('The popup opens', async () => (await targets()).some(isPopup));
      const client = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const popup = client
        .contexts()
        .flatMap((each) => each.pages())
        .find((each) => each.url().includes(`${extensionId}/src/popup/`));
      if (!popup) throw new Error('The popup closed before it could be looked at.');
      return {
        page: popup,
        /** Time of the click, as `Date.now()` has it. */
        clickedAt,
        async close() {
          // From outside the page's own task, which the closing would interrupt.
          const closing = popup.isClosed() || popup.evaluate(() => void setTimeout(() => window.close()));
          // It may have closed by itself meanwhile: whether it is gone is looked at below.
          await Promise.resolve(closing).catch(() => undefined);
          await until('The popup closes', async () => !(await targets()).some(isPopup));
          await client.close();
        },
      };
    },

    /** Takes the extension from its folder again, as it was built last. Its own `runtime.reload` would switch it off. */
    async reloadExtension() {
      const again = context.waitForEvent('serviceworker');
      await send('Extensions.loadUnpacked', { path: folder });
      await again;
    },

    async close() {
      await context.close();
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * The popup is not a page of Playwright's context, so a route of the context would miss some of its requests.
 * @param {import('./local-web.mjs').LocalWeb} web
 */
function proxyFlags({ address, pin }) {
  return [
    `--proxy-server=${address.host}:${address.port}`,
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${pin}`,
  ];
}

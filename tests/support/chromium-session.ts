import type { Page } from '@playwright/test';
import type { Action, Browser } from 'webextension-polyfill';
import { openChromium } from '../../scripts/chromium.mjs';
import { LocalWeb } from '../../scripts/local-web.mjs';
import { chooseInChromiumMenu, sendChromiumCommand } from './chromium-menu';
import { chromiumPage } from './chromium-page';
import { PHONE, type Popup, type Session, type ToolbarShown } from './session';

type ChromiumPopup = Awaited<ReturnType<Awaited<ReturnType<typeof openChromium>>['clickToolbar']>>;

/** The extension's own API, in its background. */
declare const chrome: Browser;

declare global {
  /** In the background of a tested Chromium: the icon last set on each tab, which no API tells. */
  var iconsSet: Map<number, string> | undefined;
}

export async function openChromiumSession(dist = 'dist/chrome'): Promise<Session> {
  const web = await LocalWeb.start();
  const chromium = await openChromium({ dist, headless: true, web });
  const { context, worker, extensionId } = chromium;
  await worker.evaluate(() => {
    const icons = new Map<number, string>();
    globalThis.iconsSet = icons;
    const setIcon = chrome.action.setIcon.bind(chrome.action);
    chrome.action.setIcon = (details: Action.SetIconDetailsType) => {
      const path = typeof details.path === 'string' ? details.path : Object.values(details.path ?? {})[0];
      if (details.tabId !== undefined && path) icons.set(details.tabId, path);
      return setIcon(details);
    };
  });
  const front = () => {
    const page = context.pages()[0];
    if (!page) throw new Error('No tab is open.');
    return page;
  };
  let open: Popup | null = null;

  return {
    kind: 'chromium',
    web,
    page: chromiumPage(front),
    address: (hostAndPath) => `https://${hostAndPath}`,
    async goto(url, until = 'loaded') {
      await front().goto(url, { waitUntil: until === 'loaded' ? 'load' : 'commit' });
    },
    async asPhone(size = PHONE) {
      const page = context.pages().at(-1) ?? front();
      // A tab behind another doesn't scroll.
      await page.bringToFront();
      await page.setViewportSize(size);
      // For as long as the page is there: with its session the emulation would go.
      const emulation = await context.newCDPSession(page);
      await emulation.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    },
    chooseForLink: (linkUrl, { id }) =>
      worker.evaluate(
        async ([menuItemId, url]) => {
          // Refused where there is no such entry. Its menu itself is a window of the system, which no test reaches.
          await chrome.contextMenus.update(menuItemId, { enabled: true });
          const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
          const { onClicked } = chrome.contextMenus as unknown as {
            onClicked: { dispatch(...event: unknown[]): void };
          };
          onClicked.dispatch({ menuItemId, linkUrl: url, editable: false }, tab);
        },
        [id, linkUrl] as const,
      ),
    async clickToolbar() {
      open = popupOf(await chromium.clickToolbar(front()));
      return open;
    },
    chooseInMenu: (x, y, { id }) => chooseInChromiumMenu(front(), worker, x, y, id),
    command: (name) => sendChromiumCommand(front(), worker, name),
    async ownTab() {
      const isOwn = (page: Page) => page.url().startsWith(`chrome-extension://${extensionId}/src/pages/`);
      const page = context.pages().find(isOwn) ?? (await context.waitForEvent('page', isOwn));
      await page.waitForLoadState();
      return popupOf({ page, close: () => page.close() });
    },
    toolbar: () =>
      worker.evaluate(async (): Promise<ToolbarShown> => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const tabId = tab?.id ?? -1;
        const icon = globalThis.iconsSet?.get(tabId) ?? null;
        return {
          title: await chrome.action.getTitle({ tabId }),
          badge: await chrome.action.getBadgeText({ tabId }),
          icon: icon?.replace(/^.*\//, '').replace(/-\d+\.png$/, '') ?? null,
        };
      }),
    tabs: async () => context.pages().map((page) => page.url()),
    async reset() {
      await open?.close();
      open = null;
      // A new tab: what was read in another is kept for that one, as long as the browser runs.
      const used = context.pages();
      await context.newPage();
      for (const page of used) await page.close();
      web.clear();
    },
    async forget() {
      await worker.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
    },
    async close() {
      await open?.close();
      await chromium.close();
      await web.stop();
    },
  };
}

/** A page of Safi's own. */
export function popupOf({ page, close }: Pick<ChromiumPopup, 'page' | 'close'>): Popup {
  let isClosed = false;
  return {
    evaluate: (read: (argument: never) => unknown, argument?: unknown) =>
      page.evaluate(read as never, argument) as never,
    addScript: async (source) => void (await page.evaluate(source)),
    async press(keys) {
      try {
        await page.keyboard.press(keys);
      } catch (error) {
        if (!page.isClosed()) throw error; // a key may close the popup before it is let go
      }
    },
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    async errors() {
      const messages = await page.consoleMessages();
      const logged = messages
        .filter((message) => ['error', 'assert'].includes(message.type()))
        .map((message) => message.text());
      return [...logged, ...(await page.pageErrors()).map(String)];
    },
    screenshot: () => page.screenshot(),
    isOpen: async () => !page.isClosed(),
    async close() {
      if (isClosed) return;
      isClosed = true;
      await close();
    },
  };
}

import type { Page, Worker } from '@playwright/test';
import type { Browser, Events, Menus, Tabs } from 'webextension-polyfill';

/** Chromium lets its own events be sent from the background. */
type Sent<Callback extends (...args: never[]) => unknown> = Events.Event<Callback> & {
  dispatch(...args: Parameters<Callback>): void;
};

/** The extension's own API, in its background. */
declare const chrome: Browser;

/** What the menu would say of a point of the page, also of one in a frame of another origin. */
async function pointedAt(page: Page, x: number, y: number): Promise<Partial<Menus.OnClickData>> {
  const lookUp = ([left = 0, top = 0]: number[]) => {
    const element = document.elementFromPoint(left, top);
    const box = element?.getBoundingClientRect();
    return {
      isFrame: element?.tagName === 'IFRAME',
      inside: [left - (box?.left ?? 0), top - (box?.top ?? 0)],
      linkUrl: element?.closest<HTMLAnchorElement>('a[href]')?.href,
      srcUrl: element instanceof HTMLImageElement ? element.currentSrc : undefined,
    };
  };
  const { isFrame, inside, linkUrl, srcUrl } = await page.evaluate(lookUp, [x, y]);
  if (!isFrame) return { linkUrl, srcUrl, frameId: 0 };
  const handle = await page.evaluateHandle(([left = 0, top = 0]) => document.elementFromPoint(left, top), [x, y]);
  const frame = await handle.asElement()?.contentFrame();
  if (!frame) return { frameId: 1 };
  const within = await frame.evaluate(lookUp, inside);
  return { linkUrl: within.linkUrl, srcUrl: within.srcUrl, frameUrl: frame.url(), frameId: 1 };
}

export async function chooseInChromiumMenu(
  page: Page,
  worker: Worker,
  x: number,
  y: number,
  id: string,
): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(x, y);
  const info = { menuItemId: id, ...(await pointedAt(page, x, y)) };
  await worker.evaluate(async (told) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const event = chrome.contextMenus.onClicked as Sent<(info: Menus.OnClickData, tab?: Tabs.Tab) => void>;
    event.dispatch(told as Menus.OnClickData, tab);
  }, info);
}

export async function sendChromiumCommand(page: Page, worker: Worker, name: string): Promise<void> {
  await page.bringToFront();
  await worker.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const event = chrome.commands.onCommand as Sent<(name: string, tab?: Tabs.Tab) => void>;
    event.dispatch(command, tab);
  }, name);
}

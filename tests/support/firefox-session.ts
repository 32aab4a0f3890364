import { type FirefoxTab, openFirefox } from '../../scripts/firefox.mjs';
import { chooseFromMenu } from '../../scripts/firefox-page.mjs';
import type { FirefoxView } from '../../scripts/firefox-view.mjs';
import { LocalWeb } from '../../scripts/local-web.mjs';
import { firefoxPage } from './firefox-page';
import { PHONE, type Popup, poll, type Session } from './session';

export async function openFirefoxSession(locale?: string, dist = 'dist/firefox', room?: number): Promise<Session> {
  const web = await LocalWeb.start();
  const firefox = await openFirefox({ dist, headless: true, web, locale, room });
  let open: Popup | null = null;

  async function goto(url: string, until: 'loaded' | 'begun' = 'loaded'): Promise<void> {
    const [before] = await firefox.tabs();
    await firefox.goto(url);
    const isThere = ([tab]: FirefoxTab[]) =>
      tab?.url === url && tab.document !== before?.document && (until === 'begun' || !tab.loading);
    await poll(`Firefox shows ${url}`, () => firefox.tabs(), isThere);
  }

  return {
    kind: 'firefox',
    web,
    page: firefoxPage(firefox.marionette, firefox.tabs),
    address: (hostAndPath) => `http://${hostAndPath}`,
    goto,
    asPhone: (size = PHONE) => firefox.asPhone(size),
    async chooseForLink(href, { label }) {
      const page = firefoxPage(firefox.marionette, firefox.tabs);
      const [x, y] = await page.evaluate((wanted: string) => {
        const link = [...document.links].find((each) => each.href === wanted);
        if (!link) throw new Error(`No link leads to ${wanted}.`);
        link.scrollIntoView({ block: 'center' });
        const { left, top, height } = link.getBoundingClientRect();
        return [left + 4, top + height / 2];
      }, href);
      await chooseFromMenu(firefox.marionette, x ?? 0, y ?? 0, label);
    },
    async clickToolbar() {
      open = popupOf(await firefox.clickToolbar());
      return open;
    },
    chooseInMenu: (x, y, { label }) => chooseFromMenu(firefox.marionette, x, y, label),
    command: (name) => firefox.command(name),
    ownTab: async () => popupOf(await firefox.ownTab()),
    async toolbar() {
      const { title, badge, icon } = await firefox.toolbar();
      return { title, badge, icon: /\/([\w-]+)-\d+\.png/.exec(icon)?.[1] ?? null };
    },
    tabs: async () => (await firefox.tabs()).map(({ url }) => url),
    async reset() {
      await open?.close();
      open = null;
      await firefox.newTabAlone();
      await firefox.asPhone(null);
      web.clear();
    },
    forget: () => firefox.forget(),
    async close() {
      await firefox.close();
      await web.stop();
    },
  };
}

const CAME_TOO_LATE = /^Promise (?:resolved|rejected) after context unloaded/;

function popupOf(popup: FirefoxView): Popup {
  return {
    evaluate: (read: (argument: never) => unknown, argument?: unknown) =>
      popup.evaluate(`(${String(read)})(${JSON.stringify(argument ?? null)})`) as never,
    addScript: async (source) => void (await popup.evaluate(`(() => { ${source}; return null; })()`)),
    press: (keys) => popup.press(keys),
    setColorScheme: (scheme) => popup.setColorScheme(scheme),
    // What a closed view had asked for comes too late for it: Firefox writes that down, and nothing is wrong.
    errors: async () => (await popup.errors()).filter((error) => !CAME_TOO_LATE.test(error)),
    screenshot: () => popup.screenshot(),
    isOpen: () => popup.isOpen(),
    close: () => popup.close(),
  };
}

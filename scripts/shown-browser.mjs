// @ts-check
/** Either browser with Safi in it, as `npm start` and `npm run dev` show it to a person. */
import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';

/** @import { BrowserName } from './browsers.mjs' */
/** @import { LocalWeb } from './local-web.mjs' */

/**
 * @typedef {object} ShownPopup
 * @property {(expression: string) => Promise<unknown>} evaluate
 * @property {() => Promise<Buffer>} screenshot
 */

/**
 * @typedef {object} ShownBrowser
 * @property {(url: string) => Promise<void>} goto resolves once the page can be read
 * @property {() => Promise<Buffer>} screenshot of the page in front
 * @property {() => Promise<ShownPopup>} clickToolbar
 * @property {() => Promise<unknown>} reload the extension as it was built last, and the page in front
 * @property {Promise<unknown>} ended resolves when the browser has ended, whoever ended it
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} ShownOptions
 * @property {string} dist folder of the built extension
 * @property {boolean} headless
 * @property {LocalWeb | null} web
 */

/** @param {BrowserName} name @param {ShownOptions} options @returns {Promise<ShownBrowser>} */
export function openBrowser(name, options) {
  return name === 'firefox' ? openShownFirefox(options) : openShownChromium(options);
}

/** A window needs a display; Windows and macOS always have one. */
export function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** @param {ShownOptions} options @returns {Promise<ShownBrowser>} */
async function openShownChromium(options) {
  const viewport = options.headless ? { width: 1100, height: 900 } : null;
  const chromium = await openChromium({ viewport, ...options });
  const { context } = chromium;
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    async goto(url) {
      try {
        await page.goto(url, { waitUntil: 'domcontentloaded' });
      } catch (error) {
        const code = /net::\w+/.exec(String(error))?.[0];
        throw code ? new Error(`${url} can’t be opened: the browser says ${code}.`) : error;
      }
    },
    screenshot: () => page.screenshot(),
    async clickToolbar() {
      const { page: popup } = await chromium.clickToolbar(page);
      return { evaluate: (expression) => popup.evaluate(expression), screenshot: () => popup.screenshot() };
    },
    async reload() {
      await chromium.reloadExtension();
      await page.reload();
    },
    ended: new Promise((done) => context.once('close', done)),
    close: () => chromium.close(),
  };
}

/** @param {ShownOptions} options @returns {Promise<ShownBrowser>} */
async function openShownFirefox(options) {
  const firefox = await openFirefox(options);
  const { marionette } = firefox;
  return {
    async goto(url) {
      await firefox.goto(url);
      await marionette.run(
        `const end = Date.now() + 30000;
         const { linkedBrowser } = gBrowser.selectedTab;
         while (linkedBrowser.currentURI.spec === 'about:blank' || linkedBrowser.webProgress.isLoadingDocument) {
           if (Date.now() > end) throw new Error('The page did not load in 30 s.');
           await new Promise((next) => setTimeout(next, 25));
         }`,
      );
    },
    async screenshot() {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      const taken = await marionette.send('WebDriver:TakeScreenshot', { full: false });
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      return Buffer.from(/** @type {{ value: string }} */ (taken).value, 'base64');
    },
    async clickToolbar() {
      const popup = await firefox.clickToolbar();
      return { evaluate: (expression) => popup.evaluate(expression), screenshot: () => popup.screenshot() };
    },
    reload: () => firefox.reloadExtension(),
    ended: firefox.ended,
    close: () => firefox.close(),
  };
}

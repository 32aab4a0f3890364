// @ts-check
/** One way to show a page and to ask it something, in both browsers. */
import { openChromium } from '../chromium.mjs';
import { askOverlay } from '../chromium-overlay.mjs';
import { openFirefox } from '../firefox.mjs';
import { actInPage, askPage, pressAt } from '../firefox-page.mjs';
import { keyActions } from '../firefox-view.mjs';

/** @import { LocalWeb } from '../local-web.mjs' */

/**
 * @typedef {object} BenchBrowser
 * @property {(url: string, script: string) => Promise<void>} show loads a page, and puts the script into it
 * @property {<Value>(expression: string) => Promise<Value>} ask
 * @property {(source: string) => Promise<unknown>} overlay asks Safi's closed tree in the page; `null` where there is none
 * @property {(x: number, y: number) => Promise<void>} click a real one
 * @property {(key: string) => Promise<void>} press a real one
 * @property {() => Promise<void>} close
 */

/** @param {'chromium' | 'firefox'} kind @param {string} dist @param {LocalWeb} web @returns {Promise<BenchBrowser>} */
export function openBenchBrowser(kind, dist, web) {
  return kind === 'chromium' ? inChromium(dist, web) : inFirefox(dist, web);
}

/** @param {string} dist @param {LocalWeb} web @returns {Promise<BenchBrowser>} */
async function inChromium(dist, web) {
  const chromium = await openChromium({ dist, headless: true, web });
  const [tab] = chromium.context.pages();
  if (!tab) throw new Error('Chromium opened without a tab.');
  return {
    async show(url, script) {
      await tab.goto(url, { waitUntil: 'load' });
      await tab.evaluate(`${script};undefined`);
    },
    ask: async (expression) => JSON.parse(/** @type {string} */ (await tab.evaluate(`JSON.stringify(${expression})`))),
    overlay: (source) => askOverlay(tab, source),
    click: (x, y) => tab.mouse.click(x, y),
    press: (key) => tab.keyboard.press(key),
    close: () => chromium.close(),
  };
}

/** @param {string} dist @param {LocalWeb} web @returns {Promise<BenchBrowser>} */
async function inFirefox(dist, web) {
  const firefox = await openFirefox({ dist, headless: true, web });
  const { marionette } = firefox;
  await marionette.send('Marionette:SetContext', { value: 'content' });
  /** @param {string} script */
  const run = async (script) =>
    /** @type {{ value: unknown }} */ (
      await marionette.send('WebDriver:ExecuteScript', { script, args: [], sandbox: 'safi', newSandbox: false })
    ).value;
  /** @template Value @param {() => Promise<Value>} act */
  const inChrome = async (act) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await act();
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  return {
    async show(url, script) {
      await marionette.send('WebDriver:Navigate', { url: url.replace(/^https:/, 'http:') });
      await run(`${script}; return null;`);
    },
    ask: async (expression) => JSON.parse(/** @type {string} */ (await run(`return JSON.stringify(${expression});`))),
    overlay: (source) => inChrome(() => askPage(marionette, source, { inOverlay: true })),
    click: (x, y) => inChrome(() => actInPage(marionette, pressAt(x, y))),
    press: (key) => inChrome(() => actInPage(marionette, keyActions(key))),
    async close() {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      await firefox.close();
    },
  };
}

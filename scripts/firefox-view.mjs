// @ts-check
/** A page of the extension in Firefox, in the popup or in the tab in front: it lives in another process than the window. */

/** Runs in the popup's process; answers requests of `FirefoxPopup`. */
const FRAME_SCRIPT = `
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const actions = {
    async evaluate({ source }) {
      // A sandbox of the page's own principal: the page's policy forbids eval, not this.
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return Cu.evalInSandbox(source, sandbox);
    },
    loggedErrors() {
      const id = content.windowGlobalChild.innerWindowId;
      return storage.getEvents(id)
        .filter(({ level }) => level === 'error' || level === 'assert')
        .map((event) => event.arguments.map(String).join(' '));
    },
  };
  addMessageListener('safi:ask', async ({ data }) => {
    try {
      sendAsyncMessage('safi:answer', { id: data.id, value: await actions[data.action](data) });
    } catch (error) {
      sendAsyncMessage('safi:answer', { id: data.id, error: String(error) });
    }
  });`;

const FIND_POPUP = `
  const browsers = [...document.querySelectorAll('browser[webextension-view-type="popup"]')];
  const browser = browsers.find((each) => each.closest('panel')?.id === 'customizationui-widget-panel');`;

const FIND_TAB = 'const browser = gBrowser.selectedBrowser;';

/** The keys of WebDriver that are no letters. @type {Record<string, string>} */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Delete: '\ue017',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}; // prettier-ignore

/** Presses of keys as WebDriver has them. @param {string} combination */
export function keyActions(combination) {
  const keys = combination.split('+').map((key) => KEYS[key] ?? key);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = [...keys].reverse().map((value) => ({ type: 'keyUp', value }));
  return [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
}

export class FirefoxView {
  #marionette;
  #uuid;
  #find;

  /**
   * @param {import('./marionette.mjs').Marionette} marionette
   * @param {string} uuid
   * @param {string} find declares `browser`, the element that shows it
   */
  constructor(marionette, uuid, find) {
    this.#marionette = marionette;
    this.#uuid = uuid;
    this.#find = find;
  }

  /**
   * Waits until the popup has opened, or a tab of the extension is in front, and its document has begun.
   * @param {import('./marionette.mjs').Marionette} marionette
   * @param {string} uuid
   * @param {'popup' | 'tab'} kind
   */
  static async attach(marionette, uuid, kind = 'popup') {
    const find = kind === 'popup' ? FIND_POPUP : FIND_TAB;
    await marionette.run(
      `Services.console.reset();
       const end = Date.now() + 15000;
       for (;;) {
         ${find}
         if ((browser?.closest('panel') ?? { state: 'open' }).state === 'open' && browser?.currentURI.spec.startsWith('moz-extension://' + args[0])) {
           // A person's desktop gives the focus to the panel that it has drawn; without a screen nothing does.
           browser.focus();
           browser.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(args[1]), false);
           return;
         }
         if (Date.now() > end) throw new Error('The ' + args[2] + ' did not open in 15 s.');
         await new Promise((next) => setTimeout(next, 10));
       }`,
      [uuid, FRAME_SCRIPT, kind],
    );
    const view = new FirefoxView(marionette, uuid, find);
    while (!(await view.evaluate('Boolean(document.body)')));
    return view;
  }

  /**
   * The value of an expression in the popup, through JSON. Promises are waited for.
   * @param {string} expression
   * @returns {Promise<unknown>}
   */
  async evaluate(expression) {
    const source = `(async () => JSON.stringify(await (${expression})))()`;
    const json = await this.#ask('evaluate', { source });
    return json === undefined ? undefined : JSON.parse(String(json));
  }

  /**
   * Real keys, as `Tab` or `Shift+Tab`, to what has the focus.
   * @param {string} combination
   */
  async press(combination) {
    await this.#marionette.send('WebDriver:PerformActions', { actions: keyActions(combination) });
  }

  /**
   * What the console holds against the popup: errors of scripts, of the policy, and logged ones.
   * @returns {Promise<string[]>}
   */
  async errors() {
    const logged = /** @type {string[]} */ (await this.#ask('loggedErrors', {}));
    const thrown = await this.#marionette.run(
      `${this.#find}
       const id = browser.browsingContext.currentWindowGlobal.innerWindowId;
       return Services.console.getMessageArray()
        .filter((each) => each instanceof Ci.nsIScriptError)
        .filter(({ sourceName, errorMessage, category, innerWindowID, flags, warningFlag }) => {
          // What a policy forbids is told without its window: it is the popup's unless it comes from a page of the web.
          if (category.startsWith('CSP')) return !/^https?:/.test(sourceName);
          return !(flags & warningFlag) && (innerWindowID === id || (sourceName + errorMessage).includes(args[0]));
        })
        .map((each) => each.errorMessage);`,
      [this.#uuid],
    );
    return [...logged, .../** @type {string[]} */ (thrown)];
  }

  /**
   * Shows the popup as on a system with light or dark colours.
   * @param {'light' | 'dark'} scheme
   */
  async setColorScheme(scheme) {
    await this.#marionette.run(`${this.#find} browser.browsingContext.prefersColorSchemeOverride = args[0];`, [scheme]);
  }

  /** A PNG of the popup. @returns {Promise<Buffer>} */
  async screenshot() {
    const url = await this.#marionette.run(
      `${this.#find}
       const { width, height } = browser.getBoundingClientRect();
       const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
       const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
       Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
       canvas.getContext('2d').drawImage(bitmap, 0, 0);
       return canvas.toDataURL();`,
    );
    return Buffer.from(String(url).replace(/^[^,]*,/, ''), 'base64');
  }

  /** @returns {Promise<boolean>} */
  async isOpen() {
    return Boolean(await this.#marionette.run(`${this.#find} return Boolean(browser);`));
  }

  async close() {
    await this.#marionette.run(
      `const panel = document.getElementById('customizationui-widget-panel');
       panel?.hidePopup();
       const end = Date.now() + 15000;
       for (;;) {
         ${this.#find}
         if (!browser) return;
         if (Date.now() > end) throw new Error('The popup did not close in 15 s.');
         await new Promise((next) => setTimeout(next, 10));
       }`,
    );
  }

  /**
   * @param {'evaluate' | 'loggedErrors'} action
   * @param {object} params
   */
  #ask(action, params) {
    return this.#marionette.run(
      `${this.#find}
       if (!browser) throw new Error('The popup is closed.');
       const id = Math.random();
       return new Promise((resolve, reject) => {
         const manager = browser.messageManager;
         manager.addMessageListener('safi:answer', function listener({ data }) {
           if (data.id !== id) return;
           manager.removeMessageListener('safi:answer', listener);
           if (data.error) reject(new Error(data.error));
           else resolve(data.value);
         });
         manager.sendAsyncMessage('safi:ask', { ...args[1], id, action: args[0] });
       });`,
      [action, params],
    );
  }
}

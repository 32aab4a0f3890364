// @ts-check
/** The page of the web in the tab in front of a Firefox under our control. */

/** Runs once in the page's process, and answers under the id that it is given. */
const ASK = `(async () => {
  const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  const { id, source, inOverlay } = REQUEST;
  try {
    // As text already there: what is the page's own can't be looked into from here.
    const read = Cu.evalInSandbox('async (root) => JSON.stringify((await (' + source + ')(root)) ?? null)', sandbox);
    const root = inOverlay ? content.document.documentElement.lastElementChild?.openOrClosedShadowRoot : null;
    const isThere = !inOverlay || (root && root.mode === 'closed');
    const json = isThere ? await read(inOverlay ? Cu.waiveXrays(root) : undefined) : 'null';
    sendAsyncMessage('safi:page-answer', { id, json });
  } catch (error) {
    sendAsyncMessage('safi:page-answer', { id, error: String(error) });
  }
})();`;

/**
 * Runs a function in the page's world, and gives its value through JSON.
 * @param {import('./marionette.mjs').Marionette} marionette
 * @param {string} source of a function
 * @param {{ inOverlay?: boolean }} [options] whether it is given the closed shadow tree at the end of the page
 * @returns {Promise<unknown>}
 */
export async function askPage(marionette, source, { inOverlay = false } = {}) {
  const json = await marionette.run(
    `const browser = gBrowser.selectedBrowser;
     const id = String(Math.random());
     const script = args[0].replace('REQUEST', () => JSON.stringify({ id, source: args[1], inOverlay: args[2] }));
     return new Promise((resolve, reject) => {
       const manager = browser.messageManager;
       manager.addMessageListener('safi:page-answer', function listener({ data }) {
         if (data.id !== id) return;
         manager.removeMessageListener('safi:page-answer', listener);
         if (data.error) reject(new Error(data.error));
         else resolve(data.json);
       });
       manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
     });`,
    [ASK, source, inOverlay],
  );
  return JSON.parse(String(json));
}

/**
 * Real input to the page: lists of actions as WebDriver has them.
 * @param {import('./marionette.mjs').Marionette} marionette
 * @param {object[]} actions
 */
export async function actInPage(marionette, actions) {
  await marionette.run('gBrowser.selectedBrowser.focus();');
  await marionette.send('Marionette:SetContext', { value: 'content' });
  try {
    const handles = /** @type {string[]} */ (await marionette.send('WebDriver:GetWindowHandles'));
    await marionette.send('WebDriver:SwitchToWindow', { handle: handles.at(-1), focus: false });
    await marionette.send('WebDriver:PerformActions', { actions });
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
  }
}

/**
 * A click at a point of the page, or the touch of a finger, as actions of WebDriver.
 * @param {number} x
 * @param {number} y
 * @param {{ pointerType?: 'mouse' | 'touch', button?: 0 | 2 }} [pointer] `button`: 2 is the right one of a mouse
 */
export const pressAt = (x, y, { pointerType = 'mouse', button = 0 } = {}) => [
  {
    type: 'pointer',
    id: pointerType,
    parameters: { pointerType },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ],
  },
];

/**
 * A finger that comes down at the first point, rests there, goes on to the others, and is lifted.
 * @param {{ x: number, y: number }[]} path
 * @param {number} [restMs]
 */
export const dragAlong = ([first = { x: 0, y: 0 }, ...path], restMs = 0) => [
  {
    type: 'pointer',
    id: 'touch',
    parameters: { pointerType: 'touch' },
    actions: [
      { type: 'pointerMove', x: Math.round(first.x), y: Math.round(first.y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: restMs },
      ...path.map(({ x, y }) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20 })),
      { type: 'pointerUp', button: 0 },
    ],
  },
];

/**
 * Opens the context menu at a point of the page, and chooses the entry with this label.
 * @param {import('./marionette.mjs').Marionette} marionette
 * @param {number} x
 * @param {number} y
 * @param {string} label
 */
export async function chooseFromMenu(marionette, x, y, label) {
  await actInPage(marionette, pressAt(x, y, { button: 2 }));
  await marionette.run(
    `const menu = document.getElementById('contentAreaContextMenu');
     const end = Date.now() + 15000;
     for (;;) {
       const item = [...menu.querySelectorAll('menuitem')].find((each) => each.label === args[0] && !each.hidden);
       if (menu.state === 'open' && item) {
         const popup = item.parentNode;
         if (popup.state === 'open') {
           popup.activateItem(item);
           return;
         }
         // Firefox puts several entries of one extension into a menu of their own.
         popup.parentNode.openMenu(true);
       }
       if (Date.now() > end) throw new Error('The menu has no entry ' + args[0] + '.');
       await new Promise((next) => setTimeout(next, 10));
     }`,
    [label],
  );
}

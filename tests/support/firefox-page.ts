import { actInPage, askPage, dragAlong, pressAt } from '../../scripts/firefox-page.mjs';
import { keyActions } from '../../scripts/firefox-view.mjs';
import type { Marionette } from '../../scripts/marionette.mjs';
import type { OpenPage } from './open-page';
import { poll } from './session';

export function firefoxPage(marionette: Marionette, tabs: () => Promise<{ loading: boolean }[]>): OpenPage {
  return {
    evaluate: (read: (argument: never) => unknown, argument?: unknown) =>
      askPage(marionette, `() => (${String(read)})(${JSON.stringify(argument ?? null)})`) as never,
    click: (x, y) => actInPage(marionette, pressAt(x, y)),
    tap: (x, y) => actInPage(marionette, pressAt(x, y, { pointerType: 'touch' })),
    drag: (path, restMs) => actInPage(marionette, dragAlong(path, restMs)),
    press: (keys) => actInPage(marionette, keyActions(keys)),
    async reload() {
      await marionette.run(
        `const browser = gBrowser.selectedBrowser;
         const done = new Promise((resolve) => browser.addEventListener('load', resolve, { once: true, capture: true }));
         gBrowser.reload();
         await Promise.race([done, new Promise((next) => setTimeout(next, 500))]);`,
      );
      await poll('The page has loaded again', tabs, ([tab]) => tab?.loading === false);
    },
    overlay: (read) => askPage(marionette, String(read), { inOverlay: true }) as never,
    async screenshot() {
      const url = await marionette.run(
        `const browser = gBrowser.selectedBrowser;
         const { width, height } = browser.getBoundingClientRect();
         const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white', true);
         const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
         Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
         canvas.getContext('2d').drawImage(bitmap, 0, 0);
         return canvas.toDataURL();`,
      );
      return Buffer.from(String(url).replace(/^[^,]*,/, ''), 'base64');
    },
  };
}

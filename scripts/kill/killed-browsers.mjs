// @ts-check
/** Browsers with Safi in them that can be killed, and opened again with what was on the disk. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../chromium.mjs';
import { openFirefox } from '../firefox.mjs';

/**
 * @typedef {object} Killable
 * @property {<Result>(run: (argument: any) => Result, argument?: unknown) => Promise<Awaited<Result>>} evaluate in a page of the extension
 * @property {() => Promise<void>} kill at once, without a word; resolves when it is gone
 * @property {() => Promise<void>} close
 */

const PAGE = 'src/pages/library/library.html';

/** @param {'chromium' | 'firefox'} kind @param {string} profile @returns {Promise<Killable>} */
export function openKillable(kind, profile) {
  return kind === 'chromium' ? killableChromium(profile) : killableFirefox(profile);
}

/** @param {string} profile @returns {Promise<Killable>} */
async function killableChromium(profile) {
  // What the killed one left would be taken for the port of the new one.
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const { context, extensionId, close } = await openChromium({
    dist: 'dist/chrome',
    headless: true,
    web: null,
    kept: profile,
  });
  const browser = context.browser();
  const session = await browser?.newBrowserCDPSession();
  const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  const pid = processes.find(({ type }) => type === 'browser')?.id;
  if (!pid) throw new Error('Chromium doesn’t tell its process.');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`chrome-extension://${extensionId}/${PAGE}`);
  return {
    evaluate: (run, argument) => page.evaluate(/** @type {any} */ (run), argument),
    async kill() {
      const gone = context.waitForEvent('close');
      process.kill(pid, 'SIGKILL');
      await gone;
    },
    close,
  };
}

/** @param {string} profile @returns {Promise<Killable>} */
async function killableFirefox(profile) {
  const firefox = await openFirefox({ dist: 'dist/firefox', headless: true, web: null, kept: profile });
  await firefox.goto(firefox.extensionUrl + PAGE);
  const view = await firefox.ownTab();
  return {
    evaluate: (run, argument) =>
      /** @type {Promise<any>} */ (view.evaluate(`(${String(run)})(${JSON.stringify(argument ?? null)})`)),
    kill: firefox.kill,
    close: firefox.close,
  };
}

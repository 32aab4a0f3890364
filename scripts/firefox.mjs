// @ts-check
/** Firefox with Safi in it, and the real click on Safi's button of the toolbar. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { FirefoxView } from './firefox-view.mjs';
import { Marionette } from './marionette.mjs';

/** Gives the extension's pages an address that is known beforehand. */
const EXTENSION_UUID = '5af15af1-5af1-45f1-85f1-5af15af15af1';

/** In the profile: the port that Firefox has opened. */
const PORT_FILE = 'MarionetteActivePort';

const START_PATIENCE = 90_000;

/**
 * @typedef {object} FirefoxOptions
 * @property {string} dist folder of the built extension
 * @property {boolean} headless
 * @property {import('./local-web.mjs').LocalWeb | null} web the only web this browser sees; `null`: the real one
 * @property {string} [locale] language of the interface; Firefox's own when left out
 * @property {number} [room] kilobytes that all pages may keep together, but for those that may keep any amount
 * @property {string | null} [kept] folder of a profile that stays when Firefox closes; `null`: a new one, which goes
 */

/**
 * @typedef {object} FirefoxTab
 * @property {string} url
 * @property {boolean} loading
 * @property {number | null} document another one after each load, though the address be the same
 */

/** @param {FirefoxOptions} options */
export async function openFirefox({ dist, headless, web, locale, room, kept = null }) {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox is missing: `npm test` and `npm start` install it.');
  const folder = resolve(dist);
  const { browser_specific_settings: settings } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  /** @type {string} */
  const addonId = settings.gecko.id;
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'safi-firefox-'));
  // What an earlier one left that was killed would be taken for the port of this one.
  rmSync(join(profile, PORT_FILE), { force: true });
  writeFileSync(
    join(profile, 'user.js'),
    preferences({ addonId, headless, web, room, downloads: join(profile, 'downloads') }),
  );

  const flags = ['-marionette', '--remote-allow-system-access', '-no-remote', '-profile', profile];
  const child = spawn(executablePath, headless ? [...flags, '-headless'] : flags, { stdio: 'ignore' });
  const ended = new Promise((done) => child.once('exit', done));
  const marionette = await connect(profile, child);
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: web !== null });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  if (locale) {
    // Stands for a language pack: extensions take their words by the browser's language, which is set before they come.
    await marionette.run(
      `Services.locale.availableLocales = [args[0], 'en-US']; Services.locale.requestedLocales = [args[0]];`,
      [locale],
    );
  }
  await marionette.send('Addon:Install', { path: folder, temporary: true });
  const widget = `${addonId.replace(/[@.]/g, '_').toLowerCase()}-browser-action`;
  await marionette.run(`CustomizableUI.addWidgetToArea(args[0], CustomizableUI.AREA_NAVBAR);`, [widget]);

  return {
    marionette,
    /** Resolves when Firefox has ended, whoever ended it. */
    ended,
    extensionUrl: `moz-extension://${EXTENSION_UUID}/`,

    /**
     * Shows an address in the tab in front. Resolves before the page is there.
     * @param {string} url
     */
    async goto(url) {
      await marionette.run(
        `gBrowser.selectedBrowser.fixupAndLoadURIString(args[0], { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`,
        [url],
      );
    },

    /** @returns {Promise<FirefoxTab[]>} every tab, in order */
    async tabs() {
      const tabs = await marionette.run(
        `return gBrowser.tabs.map(({ linkedBrowser }) => ({
          url: linkedBrowser.currentURI.spec,
          loading: linkedBrowser.webProgress?.isLoadingDocument ?? false,
          document: linkedBrowser.browsingContext.currentWindowGlobal?.innerWindowId ?? null,
        }));`,
      );
      return /** @type {FirefoxTab[]} */ (tabs);
    },

    /** Opens a tab, and closes every other. */
    async newTabAlone() {
      await marionette.run(
        `const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
         const fresh = gBrowser.addTab('about:blank', { triggeringPrincipal });
         gBrowser.selectedTab = fresh;
         for (const tab of gBrowser.tabs) if (tab !== fresh) gBrowser.removeTab(tab, { animate: false });`,
      );
    },

    /** Empties what Safi keeps of the reader's choices and of the session. Its pages and scripts hear of it. */
    async forget() {
      await marionette.run(
        `const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
         const { extensionStorageSession } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs');
         const { extension } = WebExtensionPolicy.getByID(args[0]);
         extensionStorageSession.clear(extension);
         const kept = await ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension), true);
         const changes = await kept.clear();
         if (changes) ExtensionStorageIDB.notifyListeners(extension.id, changes);`,
        [addonId],
      );
    },

    /**
     * Gives the tab in front the size of a phone, and the browser a finger for its only pointer; `null`: a mouse again.
     * @param {{ width: number, height: number } | null} size
     */
    async asPhone(size) {
      await marionette.run(
        `const { style } = gBrowser.selectedBrowser;
         style.maxWidth = args[0] ? args[0].width + 'px' : '';
         style.maxHeight = args[0] ? args[0].height + 'px' : '';
         for (const name of ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities']) {
           if (args[0]) Services.prefs.setIntPref(name, 1);
           else Services.prefs.clearUserPref(name);
         }`,
        [size],
      );
    },

    /** What the button of the toolbar shows for the tab in front. */
    async toolbar() {
      const shown = await marionette.run(
        `const button = document.getElementById(args[0]).querySelector('.unified-extensions-item-action-button');
         return {
           title: button.getAttribute('tooltiptext'),
           badge: button.getAttribute('badge') ?? '',
           icon: button.closest('toolbaritem').getAttribute('style') + button.getAttribute('style'),
         };`,
        [widget],
      );
      return /** @type {{ title: string, badge: string, icon: string }} */ (shown);
    },

    /** Clicks Safi's button of the toolbar: the popup opens with a true `activeTab` grant. */
    async clickToolbar() {
      await marionette.run(
        `document.getElementById(args[0]).querySelector('.unified-extensions-item-action-button').click();`,
        [widget],
      );
      return FirefoxView.attach(marionette, EXTENSION_UUID);
    },

    /** Does what the key of a command would do. @param {string} name */
    async command(name) {
      await marionette.run(`WebExtensionPolicy.getByID(args[0]).extension.shortcuts.onCommand(args[1]);`, [
        addonId,
        name,
      ]);
    },

    /** Waits for a page of Safi in the tab in front. */
    async ownTab() {
      return FirefoxView.attach(marionette, EXTENSION_UUID, 'tab');
    },

    /** Takes the extension from its folder again, as it was built last, and loads the page in front again. */
    async reloadExtension() {
      await marionette.send('Addon:Install', { path: folder, temporary: true });
      await marionette.run(`gBrowser.reload();`);
    },

    /** Ends it at once, as a crash would; what was on the disk of a kept profile stays. */
    async kill() {
      child.kill('SIGKILL');
      await ended;
      marionette.close();
    },

    async close() {
      // Firefox may be gone before it answers.
      await Promise.race([marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined), ended]);
      await ended;
      marionette.close();
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @param {Pick<FirefoxOptions, 'headless' | 'web' | 'room'> & { addonId: string, downloads: string }} options */
function preferences({ addonId, headless, web, room, downloads }) {
  const wanted = {
    'marionette.port': 0, // any free one: Firefox writes it into the profile
    'xpinstall.signatures.required': false,
    'extensions.enabledScopes': 1, // what the system has installed for all stays out of the tests
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: EXTENSION_UUID }),
    ...(web ? proxyPreferences(web.address) : {}),
    ...(room ? { 'dom.quotaManager.temporaryStorage.fixedLimit': room } : {}),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads, // which goes with the profile
    'network.prefetch-next': false,
    'dom.security.https_first': false,
    'security.mixed_content.upgrade_display_content': false,
    'ui.popup.disable_autohide': headless, // nobody looks: a popup must not close because another window takes the focus
    'pdfjs.disabled': false,
    // Safi is installed anew at each start: in a kept profile it is to find what it wrote. After a crash no window asks.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.sessionstore.resume_from_crash': false,
  };
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** @param {{ host: string, port: number }} address */
const proxyPreferences = ({ host, port }) => ({
  'network.proxy.type': 1,
  'network.proxy.http': host,
  'network.proxy.http_port': port,
  'network.proxy.ssl': host,
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

/**
 * @param {string} profile
 * @param {import('node:child_process').ChildProcess} child
 */
async function connect(profile, child) {
  const portFile = join(profile, PORT_FILE);
  const end = Date.now() + START_PATIENCE;
  while (!existsSync(portFile) || readFileSync(portFile, 'utf8') === '') {
    if (child.exitCode !== null) throw new Error(`Firefox ended at once, with ${child.exitCode}.`);
    if (Date.now() > end) {
      child.kill();
      throw new Error(`Firefox didn’t open its port in ${START_PATIENCE / 1000} s.`);
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  return Marionette.connect(Number(readFileSync(portFile, 'utf8')));
}

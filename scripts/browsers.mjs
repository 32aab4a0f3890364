// @ts-check
/** Finds the browsers that the tests and `npm start` drive, and installs those that are missing where that can be done. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { npx } from './dependencies.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

// Chrome itself is not looked for: since version 137 it refuses --load-extension.
/** @type {Record<BrowserName, { commands: string[], places: string[] }>} */
const KNOWN = {
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(process.env.LOCALAPPDATA ?? 'C:\\', 'Chromium', 'Application', 'chrome.exe'),
    ],
  },
  firefox: {
    commands: ['firefox-esr', 'firefox', 'firefox-devedition'],
    places: [
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.ProgramFiles ?? 'C:\\', 'Mozilla Firefox', 'firefox.exe'),
    ],
  },
};

/** @type {Record<BrowserName | 'font', string>} */
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr', font: 'fonts-noto-core' };

/**
 * The path of an installed browser, or `null`.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { commands, places } = KNOWN[name];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = commands.flatMap((command) =>
    folders.flatMap((folder) => endings.map((e) => join(folder, command + e))),
  );
  return [...onPath, ...places].find(isExecutable) ?? (name === 'chromium' ? playwrightChromium() : null);
}

/**
 * Installs the browsers that are missing, and on Debian a font with Arabic and Tifinagh letters beside them.
 * Throws a sentence that says what to install when that can't be done from here.
 * @param {BrowserName[]} names
 */
export function installBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (isDebian() && process.getuid?.() === 0) {
    const wanted = /** @type {(BrowserName | 'font')[]} */ (hasArabicFont() ? missing : [...missing, 'font']);
    if (wanted.length > 0) aptInstall(wanted.map((name) => DEBIAN_PACKAGES[name]));
  } else if (missing.includes('chromium')) {
    npx(['playwright', 'install', 'chromium']);
  }
  const still = names.filter((name) => !findBrowser(name));
  if (still.length > 0) throw new Error(still.map(whatToInstall).join('\n'));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // accessSync has no other way to say no
  }
}

/** Where `npx playwright install chromium` puts it. */
function playwrightChromium() {
  if (!existsSync(new URL('../node_modules/@playwright/test/package.json', import.meta.url))) return null;
  const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  return isExecutable(path) ? path : null;
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Without one, words of the interface in Arabic are rows of boxes on a bare Linux; other systems bring one. */
function hasArabicFont() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** @param {string[]} packages */
function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    console.error(`apt-get ${args.join(' ')}`);
    const run = spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
    if (run.status !== 0)
      throw new Error(`apt-get ${args.join(' ')} failed:\n${run.stdout ?? ''}${run.stderr ?? run.error}`);
  }
}

/** @param {BrowserName} name */
function whatToInstall(name) {
  if (isDebian()) return `${name} is missing. Install it as root: apt-get install ${DEBIAN_PACKAGES[name]}`;
  if (name === 'firefox')
    return 'Firefox is missing. Install it from your system’s packages or from https://www.firefox.com.';
  return 'Chromium is missing. Install your system’s package, or run: npx playwright install chromium';
}

// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../fresh-build.mjs';

const NAME = 'webext-ublock-origin-firefox';
const FOLDER = join(ROOT, '.output', NAME);
/** Where Debian's package puts it. */
const INSIDE = 'usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}/uBlock0@raymondhill.net';

/**
 * uBlock Origin with EasyList in it, as Debian has it: unpacked, not installed, since Firefox would then load it beside every
 * test. `null` where it can't be had. No list is part of the project.
 */
export function fetchUblock() {
  const folder = join(FOLDER, INSIDE);
  if (existsSync(folder)) return folder;
  mkdirSync(FOLDER, { recursive: true });
  spawnSync('apt-get', ['-q', 'download', NAME], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'ignore'] });
  const file = readdirSync(FOLDER).find((name) => name.endsWith('.deb'));
  if (file) spawnSync('dpkg-deb', ['-x', file, '.'], { cwd: FOLDER, stdio: 'ignore' });
  return existsSync(folder) ? folder : null;
}

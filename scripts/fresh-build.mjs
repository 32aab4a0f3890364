// @ts-check
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'chrome' | 'firefox'} Target */

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @type {readonly Target[]} */
export const TARGETS = ['chrome', 'firefox'];

/** All that a build is made of. */
export const INPUTS = ['src', 'public', 'manifest.json', 'package.json', 'vite.config.ts'];

/** @param {Target} target */
export const folderOf = (target) => join(ROOT, 'dist', target);

/** Time of the newest file at or under a path, in milliseconds; 0 when there is none. @param {string} path @returns {number} */
export function newestTime(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestTime(join(path, name))));
}

/** Builds the extension; throws with the build's own words when it fails. @param {Target} target */
export function build(target) {
  const started = new Date();
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(process.execPath, [vite, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, SAFI_BROWSER: target },
  });
  const manifest = join(folderOf(target), 'manifest.json');
  if (run.status !== 0 || !statSync(manifest, { throwIfNoEntry: false })) {
    throw new Error(`The build for ${target} failed.\n${run.stdout}${run.stderr}`);
  }
  // So that a file saved while the build ran counts as newer than the build.
  utimesSync(manifest, started, started);
}

/** Builds the extension unless it is newer than all it is made of. @param {Target} target @returns its folder */
export function freshBuild(target) {
  const built = statSync(join(folderOf(target), 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (INPUTS.some((path) => newestTime(join(ROOT, path)) > built)) {
    process.stderr.write(`Building dist/${target}…\n`);
    build(target);
  }
  return folderOf(target);
}

// @ts-check
/** Brings `node_modules` to what `package-lock.json` says, so that every script runs on a fresh clone. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs `npm ci` when `node_modules` is missing or isn't what the lock file says. */
export function installDependencies() {
  if (!isUpToDate()) npm(['ci', '--no-audit', '--no-fund']);
}

/** @param {string[]} args */
export function npx(args) {
  npm(['exec', '--', ...args]);
}

/**
 * The list of installed packages that npm leaves in `node_modules` is compared with the lock file, package by package;
 * an optional one may be missing, since it can be for another system.
 */
function isUpToDate() {
  const installedList = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const installed = packagesOf(installedList);
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/**
 * npm's own output goes to the error stream: the standard output belongs to the script that asked.
 * @param {string[]} args
 */
function npm(args) {
  console.error(`npm ${args.join(' ')}`);
  const beside = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  const cli = process.env.npm_execpath ?? (existsSync(beside) ? beside : null);
  const [command, first] = cli ? [process.execPath, [cli]] : ['npm', []];
  const run = spawnSync(command, [...first, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: !cli && process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`npm ${args[0]} failed.`);
}

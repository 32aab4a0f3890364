// @ts-check
/**
 * `package-lock.json` names the packages of every platform, or `npm ci` refuses it; npm itself leaves out those it
 * couldn't reach when it wrote the file. Run as a program, it adds what is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * Packages for one platform that the lock file wants and doesn't hold, as it would hold them.
 * @returns {Record<string, object>} by their place in `node_modules`
 */
export function missingPlatforms() {
  const packages = readLock().packages;
  /** @type {Record<string, object>} */
  const missing = {};
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const isHeld = packages[`${place}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
      const os = SYSTEMS.find((system) => name.includes(`-${system}`));
      const cpu = name.split('-').findLast((part) => PROCESSORS.includes(part));
      if (isHeld || !os || !/^\d/.test(version)) continue;
      missing[`node_modules/${name}`] = {
        version,
        ...(cpu ? { cpu: [cpu] } : {}),
        ...(dev ? { dev } : {}),
        optional: true,
        os: [os],
      };
    }
  }
  return missing;
}

/** @returns {{ packages: Record<string, LockedPackage> }} */
function readLock() {
  return JSON.parse(readFileSync(LOCK, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = readLock();
  const { '': root, ...packages } = { ...lock.packages, ...missingPlatforms() };
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const complete = { ...lock, packages: { '': root, ...Object.fromEntries(sorted) } };
  writeFileSync(LOCK, `${JSON.stringify(complete, null, 2)}\n`);
}

// @ts-check
/**
 * `npm run package`: what the stores take, in `packages/`: an archive for each browser, and the source that makes the
 * same bytes again. `-- --verify` proves it: it unpacks the source, installs, builds, and compares every file.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { installDependencies } from './dependencies.mjs';
import { build, folderOf, ROOT, TARGETS } from './fresh-build.mjs';

/** @import { Target } from './fresh-build.mjs' */

const PACKAGES = join(ROOT, 'packages');

/** Rebuilding the extension needs none of it. */
const NOT_SOURCE = /^(?:tests|docs|\.ci)\//;

try {
  const { values } = parseArgs({ options: { verify: { type: 'boolean', default: false } } });
  await makePackages();
  if (values.verify) await verify();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function makePackages() {
  installDependencies();
  const { zip } = await import('./archive.mjs'); // only now: it needs what has just been installed
  mkdirSync(PACKAGES, { recursive: true });
  for (const target of TARGETS) {
    build(target);
    if (target === 'firefox') lint(folderOf(target));
    save(nameOf(target), zip(folderOf(target), filesUnder(folderOf(target))));
  }
  save(nameOf('source'), zip(ROOT, sourceFiles()));
}

async function verify() {
  const { unzip } = await import('./archive.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'safi-source-'));
  try {
    for (const [file, bytes] of unzip(readFileSync(join(PACKAGES, nameOf('source'))))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    const run = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`The source archive doesn't build.\n${run.stdout}${run.stderr}`);
    for (const target of TARGETS) {
      const packed = unzip(readFileSync(join(PACKAGES, nameOf(target))));
      const rebuilt = join(folder, 'dist', target);
      const names = new Set([...packed.keys(), ...filesUnder(rebuilt)]);
      const isSame = (/** @type {string} */ file) => packed.get(file)?.equals(readIfThere(join(rebuilt, file)));
      const different = [...names].filter((file) => !isSame(file));
      if (different.length > 0) throw new Error(`Built from its source, ${target} differs in: ${different.join(', ')}`);
      console.log(`Built from its source, ${target} is the same in all ${names.size} files.`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Firefox's own check. Errors end the run; warnings are printed, since only their number and place tell what is new. */
function lint(/** @type {string} */ folder) {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = ['lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  const run = spawnSync(process.execPath, [webExt, ...args], { encoding: 'utf8', env });
  const found = run.stdout.startsWith('{') ? JSON.parse(run.stdout) : null;
  if (!found) throw new Error(`web-ext lint gave no answer.\n${run.stdout}${run.stderr}`);
  for (const { code, message, file, line } of [...found.errors, ...found.warnings]) {
    console.log(`web-ext lint   ${code}: ${message} (${file ?? 'the whole'}${line ? `, line ${line}` : ''})`);
  }
  const { errors, warnings } = found.summary;
  console.log(`web-ext lint   ${errors} errors, ${warnings} warnings (store/reviewers.md says what they are)`);
  if (errors > 0) throw new Error('web-ext lint found errors: the store would refuse the package.');
}

/** What the version control holds: of the working tree, only what is meant to be there. */
function sourceFiles() {
  const git = (/** @type {string[]} */ ...args) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  const listed = git('ls-files', '-z');
  if (listed.status !== 0) throw new Error('The source archive is made from a git clone; there is none here.');
  if (git('status', '--porcelain').stdout)
    console.log('There are changes that are not committed; they are packed too.');
  return listed.stdout
    .split('\0')
    .filter((file) => file && !NOT_SOURCE.test(file) && statSync(join(ROOT, file)).isFile());
}

/** @param {Target | 'source'} what */
function nameOf(what) {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return `${name}-${version}-${what}.zip`;
}

/** @param {string} name @param {Uint8Array} bytes */
function save(name, bytes) {
  writeFileSync(join(PACKAGES, name), bytes);
  console.log(`packages/${name}   ${(bytes.length / 1000).toFixed(0)} kB`);
}

/** @param {string} folder */
function filesUnder(folder) {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((file) => statSync(join(folder, file)).isFile()).map((file) => file.split(sep).join('/'));
}

/** @param {string} file */
function readIfThere(file) {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file) : Buffer.alloc(0);
}

// @ts-check
/**
 * Runs the tests on a machine with Node and nothing else: installs what they need, builds, runs the projects named as
 * arguments (all when none is) and ends with the line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ALL = ['gates', 'unit', 'pages', 'chromium', 'firefox'];
// Written by tests/support/reporter.ts. Outside of Playwright's own folder, which it empties.
const RESULTS = join(ROOT, '.output/test-results.json');

/**
 * @param {string[]} projects
 * @returns {Promise<boolean>} whether all is well
 */
async function runTests(projects) {
  installDependencies();
  if (projects.includes('pages') || projects.includes('chromium')) installBrowsers(['chromium']);
  if (projects.includes('firefox')) installBrowsers(['firefox']);
  // Only now: it needs what has just been installed.
  const { build } = await import('./fresh-build.mjs');
  build('chrome');
  if (projects.includes('firefox')) build('firefox');

  rmSync(RESULTS, { force: true });
  const runner = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test', ...projects.map((name) => `--project=${name}`)],
    { cwd: ROOT, stdio: 'inherit' },
  );
  /** @type {{ passed: number, failed: number }} */
  const { passed, failed } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  console.log(`${passed} passed, ${failed} failed`);
  return runner.status === 0 && failed === 0 && passed > 0;
}

try {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !ALL.includes(name));
  if (unknown.length > 0) throw new Error(`No such project: ${unknown.join(', ')}. There are: ${ALL.join(', ')}.`);
  process.exitCode = (await runTests(asked.length > 0 ? asked : ALL)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed'); // what stopped the run before it could count
  process.exitCode = 1;
}

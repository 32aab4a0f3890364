// @ts-check
/**
 * `npm run test:kill`: kills both browsers with SIGKILL at random moments while they save and edit, and counts what is
 * lost. It shows nothing about a loss of power: the system keeps what a killed process has handed to it.
 */
import { installBrowsers } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';

const WRITES = 200;
const isJson = process.argv.includes('--json');

installDependencies();
installBrowsers(['chromium', 'firefox']);
const { build } = await import('./fresh-build.mjs');
build('chrome');
build('firefox');
const { killRun } = await import('./kill/kill-run.mjs');

/** @type {Record<string, import('./kill/kill-run.mjs').KillCounts>} */
const browsers = {};
const total = { writes: 0, acknowledged: 0, lost: 0, half: 0, unopened: 0 };
for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
  const counts = await killRun(kind, { writes: WRITES });
  browsers[kind] = counts;
  for (const name of /** @type {(keyof typeof total)[]} */ (Object.keys(total))) total[name] += counts[name];
  if (!isJson) {
    const { writes, acknowledged, lost, half, unopened, refusals, kills } = counts;
    console.log(
      `${kind}: killed ${kills} times during ${writes} writes; ${acknowledged} acknowledged, ${lost} lost, ${half} half there, ${unopened} times not opened`,
      ...refusals,
    );
  }
}
if (isJson) console.log(JSON.stringify({ ...total, browsers }));
process.exitCode = total.lost + total.half + total.unopened > 0 ? 1 : 0;

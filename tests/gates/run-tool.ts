import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** Runs the command that an installed package brings, and expects it to find nothing; else its own words are shown. */
export function expectClean(packageName: string, command: string, args: string[]): void {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${packageName} has no command ${command}.`);
  const run = spawnSync(process.execPath, [join(folder, script), ...args], { encoding: 'utf8' });
  expect(run.status, `${command} ${args.join(' ')}\n${run.stdout}${run.stderr}`).toBe(0);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { missingPlatforms } from '../../scripts/lock-platforms.mjs';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: join('src', file), text: readFileSync(join('src', file), 'utf8') }));

test('no source file is longer than 300 lines', () => {
  expect(sources.length).toBeGreaterThan(0);
  const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > 300);
  expect(long.map(({ file }) => file)).toEqual([]);
});

test('no file is named after nothing', () => {
  const vague = sources.filter(({ file }) => /(?:^|[/-])(?:utils?|helpers?|common|misc)(?:[/.-])/.test(file));
  expect(vague.map(({ file }) => file)).toEqual([]);
});

test('markup is never written as a string: DOMPurify gives nodes', () => {
  const WRITES_MARKUP =
    /\.(?:innerHTML|outerHTML|srcdoc)\s*\+?=[^=]|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe/;
  const writers = sources.filter(({ text }) => WRITES_MARKUP.test(text)).map(({ file }) => file);
  expect(writers).toEqual([]);
});

test('the version is written in package.json only', () => {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Record<string, unknown>;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const built = JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8')) as Record<string, unknown>;
  expect(manifest).not.toHaveProperty('version');
  expect(built.version).toBe(version);
});

test('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('the lock file holds the packages of every platform, without which `npm ci` refuses it', () => {
  expect(Object.keys(missingPlatforms())).toEqual([]);
});

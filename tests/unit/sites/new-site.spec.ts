import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITES as KNOWN } from '../../../src/sites/index';

const ADDRESS = 'https://www.akhbar.example/fr/lejournal/4711';

let copy: string;

test.beforeEach(() => {
  // In the project's own folder: what lies elsewhere isn't read as TypeScript.
  copy = test.info().outputPath('copy');
  for (const path of ['src/sites', 'scripts/new-site.mjs', 'scripts/add-page.mjs', 'tests/pages/pages.jsonl']) {
    mkdirSync(join(copy, path, '..'), { recursive: true });
    cpSync(path, join(copy, path), { recursive: true });
  }
});

function newSite(...args: string[]) {
  return spawnSync(process.execPath, [join(copy, 'scripts/new-site.mjs'), ...args], { encoding: 'utf8' });
}

function read(path: string): string {
  return readFileSync(join(copy, path), 'utf8');
}

/** All that stands in the copy, so that a refusal can be shown to have left it alone. */
function everything(): [string, string][] {
  const files = readdirSync(copy, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => [
    join(file.parentPath, file.name),
    readFileSync(join(file.parentPath, file.name), 'utf8'),
  ]);
}

test('a new family has a rule that is listed and knows its article', async () => {
  const run = newSite('akhbar', ADDRESS);
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  const { SITES, siteOf } = (await import(
    join(copy, 'src/sites/index.ts')
  )) as typeof import('../../../src/sites/index');
  const site = siteOf(ADDRESS);
  expect(site?.family).toBe('akhbar');
  expect(SITES.map(({ family }) => family)).toEqual([...KNOWN.map(({ family }) => family), 'akhbar']);
  expect(site?.articlePath.test('/fr/another-paper/1')).toBe(true);
  expect(site?.articlePath.test('/fr/another-paper')).toBe(false);
});

test('a new family has a page whose test fails until it is written', () => {
  const run = newSite('akhbar', ADDRESS);
  expect(run.status).toBe(0);
  expect(read('tests/pages/fr-akhbar.expected.json')).toContain('FILL IN');
  expect(read('tests/pages/fr-akhbar.html')).toContain('FILL IN');
  const last = read('tests/pages/pages.jsonl').trim().split('\n').at(-1) ?? '';
  expect(JSON.parse(last)).toEqual({ name: 'fr-akhbar', file: 'fr-akhbar.html', url: ADDRESS });
  for (const file of [
    'src/sites/akhbar.ts',
    'manifest.json',
    'tests/pages/fr-akhbar.html',
    'fr-akhbar.expected.json',
  ]) {
    expect(run.stdout).toContain(file);
  }
});

test('a second family is added behind the first', () => {
  expect(newSite('akhbar', ADDRESS).status).toBe(0);
  expect(newSite('presse', 'https://presse.example/articles/le-four-a-pain').status).toBe(0);
  expect(read('src/sites/index.ts')).toContain(', akhbar, presse]');
});

const REFUSED: Record<string, string[]> = {
  'nothing at all': [],
  'no address': ['akhbar'],
  'too much': ['akhbar', ADDRESS, 'more'],
  'a name that is a path': ['../akhbar', ADDRESS],
  'a name with capitals': ['Akhbar', ADDRESS],
  'the name of the list': ['index', ADDRESS],
  'a family that is there': ['maghress', ADDRESS],
  'a host that is known': ['akhbar', 'https://www.maghress.com/fr/hespress/7'],
  'a host under a known one': ['akhbar', 'https://new.maghress.com/fr/hespress/7'],
  'no address but a word': ['akhbar', 'akhbar.example'],
  'a file': ['akhbar', 'file:///akhbar/7'],
  'a number for a host': ['akhbar', 'http://127.0.0.1/akhbar/7'],
  'a front page': ['akhbar', 'https://www.akhbar.example/'],
};

for (const [what, args] of Object.entries(REFUSED)) {
  test(`${what} is refused with a sentence, and nothing is written`, () => {
    const before = everything();
    const run = newSite(...args);
    expect(run.status).toBe(1);
    expect(run.stderr.trim()).toMatch(/^[^\n]{20,}$/);
    expect(run.stderr).not.toContain('    at ');
    expect(everything()).toEqual(before);
  });
}

test('a page of the same name is not written over', () => {
  expect(newSite('akhbar', ADDRESS).status).toBe(0);
  rmSync(join(copy, 'src/sites/akhbar.ts'));
  cpSync('src/sites/index.ts', join(copy, 'src/sites/index.ts'));
  const before = everything();
  expect(newSite('akhbar', ADDRESS).status).toBe(1);
  expect(everything()).toEqual(before);
});

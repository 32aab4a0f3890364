import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { SITES, siteOf } from '../../../src/sites/index';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean }[];
}

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
const hosts = SITES.flatMap((site) => site.hosts.map(({ host }) => host));
const addressesOfPages = readFileSync('tests/pages/pages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { url: string }).url);

test('every file of the room is listed once', () => {
  const files = readdirSync('src/sites')
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''));
  expect(SITES.map(({ family }) => family).sort()).toEqual(files.sort());
});

test('hosts are bare, lower-case and each in one family', () => {
  expect(new Set(hosts).size).toBe(hosts.length);
  for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
});

test('no host lies under another one', () => {
  const nested = hosts.filter((host) => hosts.some((other) => host !== other && host.endsWith(`.${other}`)));
  expect(nested).toEqual([]);
});

test('the manifest asks for the hosts of the sites, and for no other', () => {
  const patterns = hosts.map((host) => `*://*.${host}/*`).sort();
  const probe = manifest.content_scripts.filter(({ js }) => js.includes('src/content/probe.ts'));
  expect([...manifest.host_permissions].sort()).toEqual(patterns);
  expect(probe.flatMap(({ matches }) => matches).sort()).toEqual(patterns);
  expect(probe.filter((script) => script.all_frames)).toEqual([]);
});

for (const site of SITES) {
  test(`${site.family} has a page among the saved ones`, () => {
    expect(addressesOfPages.filter((url) => siteOf(url) === site).length).toBeGreaterThan(0);
  });

  for (const { host } of site.hosts) {
    test(`${host} is known with its subdomains, and no host that only looks like it`, () => {
      for (const scheme of ['http', 'https']) {
        for (const own of [host, `www.${host}`, `images2.${host}`, `${host}:8080`, host.toUpperCase()]) {
          expect(siteOf(`${scheme}://${own}/`), own).toBe(site);
        }
        for (const other of [
          `not${host}`,
          `${host}.evil.example`,
          `${host}.`,
          `www.${host}.co`,
          `evil.example/${host}`,
          `${host}@evil.example`,
        ]) {
          expect(siteOf(`${scheme}://${other}/`), other).toBeNull();
        }
      }
    });
  }
}

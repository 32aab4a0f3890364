import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const DIST = 'dist/chrome';

/** Limits of ARCHITECTURE.md, in bytes after gzip. */
const BUDGETS = [
  { what: 'probe', limit: 3_000, files: () => ['src/content/probe.js'] },
  { what: 'extract', limit: 30_000, files: () => ['src/content/extract.js'] },
  { what: 'popup, script and style', limit: 45_000, files: popupFiles },
];

for (const { what, limit, files } of BUDGETS) {
  test(`${what} stays within ${limit} bytes`, () => {
    const found = files();
    expect(found).not.toEqual([]);
    const bytes = found.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0);
    console.log(`size: ${what} ${bytes} of ${limit} bytes (gzip)`);
    expect(bytes).toBeLessThanOrEqual(limit);
  });
}

/** Every script and style sheet that the popup's page names, and what those name in turn. */
function popupFiles(): string[] {
  const seen = new Set<string>();
  const collect = (file: string) => {
    if (seen.has(file) || !existsSync(join(DIST, file))) return;
    seen.add(file);
    const text = readFileSync(join(DIST, file), 'utf8');
    for (const name of built().filter((each) => each !== file)) {
      if (text.includes(name.slice(name.lastIndexOf('/') + 1))) collect(name);
    }
  };
  collect('src/popup/popup.html');
  return [...seen].filter((file) => !file.endsWith('.html'));
}

function built(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css)$/.test(file));
}

// @ts-check
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { folderOf } from './fresh-build.mjs';

/** @import { Target } from './fresh-build.mjs' */

/** What has a budget, and its limit: bytes after gzip, as in ARCHITECTURE.md. */
export const LIMITS = { probe: 3_000, extract: 30_000, general: 28_000, popup: 45_000 };

/**
 * Bytes after gzip of what a reader's browser loads: the popup with every script and style sheet, fonts aside.
 * @param {Target} [target]
 * @returns {Record<keyof typeof LIMITS, number>}
 */
export function sizesOf(target = 'chrome') {
  const dist = folderOf(target);
  const size = (/** @type {string} */ file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  return {
    probe: size('src/content/probe.js'),
    extract: size('src/content/extract.js'),
    general: size('src/content/general.js'),
    popup: popupFiles(dist).reduce((sum, file) => sum + size(file), 0),
  };
}

/**
 * What loads another file by itself: an attribute of the page, an import. A path in a string isn't loaded, and what is
 * imported by a call (`import(…)`) is loaded when the reader asks for what needs it.
 */
const LOADS_PATTERN = /(?:\b(?:src|href)=|\bfrom\s*|\bimport\s*|@import\s*(?:url\()?)["']?([^"'`\s()]+\.(?:js|css))\b/g;

/**
 * Every script and style sheet that the popup's page loads, and what those load in turn.
 * @param {string} dist
 */
function popupFiles(dist) {
  /** @type {Set<string>} */
  const seen = new Set();
  const collect = (/** @type {string} */ file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, path = ''] of readFileSync(join(dist, file), 'utf8').matchAll(LOADS_PATTERN)) {
      collect(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path));
    }
  };
  collect('src/popup/popup.html');
  return [...seen].filter((file) => !file.endsWith('.html'));
}

// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** `set`: the collection that it comes from. @typedef {{ name: string, file: string, url: string, set: string }} SavedPage */

/** The list of pages in a folder. @param {string} folder */
export function listIn(folder) {
  const list = ['pages.jsonl', 'manifest.jsonl'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (!list) throw new Error(`${folder} has no list of pages: neither pages.jsonl nor manifest.jsonl.`);
  return list;
}

/** @param {string} folder @returns {SavedPage[]} */
export function pagesIn(folder) {
  const lines = readFileSync(listIn(folder), 'utf8').split('\n').filter(Boolean);
  const set = basename(resolve(folder));
  return lines.map((line) => JSON.parse(line)).map((page) => ({ set, ...page, file: join(folder, page.file) }));
}

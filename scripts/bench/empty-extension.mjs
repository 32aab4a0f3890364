// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Empty popup',
  version: '1',
  action: { default_popup: 'src/popup/popup.html' },
  background: { service_worker: 'background.js' },
};

const PAGE = '<!doctype html><meta charset="utf-8"><title>Empty</title><script src="popup.js"></script><p>Empty</p>';

const MARK = `requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('safi:article-shown')));`;

/**
 * Writes an extension whose popup shows one word and marks the second frame as Safi's does: what the browser itself
 * takes to open any popup.
 * @param {string} folder
 */
export function writeEmptyExtension(folder) {
  mkdirSync(join(folder, 'src/popup'), { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'src/popup/popup.html'), PAGE);
  writeFileSync(join(folder, 'src/popup/popup.js'), MARK);
  return folder;
}

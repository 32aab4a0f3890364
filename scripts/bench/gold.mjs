// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listIn } from './pages.mjs';

/**
 * The gold text of each page of a folder, by the page's name: in the line of its list, or as the paragraphs of
 * `NAME.json` beside it. Pages that hold no article have none.
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function goldTexts(folder) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const line of readFileSync(listIn(folder), 'utf8').split('\n').filter(Boolean)) {
    const { name, text } = /** @type {{ name: string, text?: string }} */ (JSON.parse(line));
    const gold = text ?? paragraphsBeside(join(folder, `${name}.json`));
    if (gold) texts.set(name, gold);
  }
  return texts;
}

/** @param {string} file */
function paragraphsBeside(file) {
  if (!existsSync(file)) return null;
  /** @type {{ kind: string, body?: string[] }} */
  const { kind, body = [] } = JSON.parse(readFileSync(file, 'utf8'));
  return kind === 'article' ? body.join('\n') : null;
}

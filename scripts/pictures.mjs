// @ts-check
/**
 * `npm run pictures`: every state of the reading view, and some of the other pages, as pictures for people to look at; words
 * after it choose those whose names hold one. `-- --readme` takes those that the README shows, and puts them there;
 * `-- --keep` renews what a test compares later looks with.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshBuild, ROOT } from './fresh-build.mjs';
import { gridOf, keepGrids, LOOKS } from './pictures/looks.mjs';
import { PAGE_STATES } from './pictures/page-states.mjs';
import { STATES } from './pictures/states.mjs';
import { pictureOf, showStates } from './pictures/take.mjs';

const FOLDER = join(ROOT, '.output', 'pictures');

/** States that the README shows, and the names of their files there. */
const IN_README = {
  'ar-text-panel-dark': 'text-panel-ar.png',
  'fr-saved': 'saved-fr.png',
  'ar-phone-middle-dark': 'phone-ar.png',
  'fr-left-out': 'left-out-fr.png',
  'fr-library': 'library-fr.png',
  'ar-list': 'list-ar.png',
  'fr-picking': 'picking-fr.png',
  'fr-flags': 'flags-fr.png',
  'ar-aloud': 'aloud-ar.png',
  'fr-in-page-dark': 'in-page-fr.png',
  'ar-review': 'review-ar.png',
};

const { values, positionals: words } = parseArgs({
  options: { readme: { type: 'boolean' }, keep: { type: 'boolean' } },
  allowPositionals: true,
});
const { readme: isForReadme = false, keep: isKept = false } = values;

/** @param {string} name */
function isAsked(name) {
  if (isForReadme) return name in IN_README;
  if (isKept) return LOOKS.includes(name);
  return words.length === 0 || words.some((word) => name.includes(word));
}

mkdirSync(FOLDER, { recursive: true });
if (words.length === 0 && !isForReadme && !isKept) {
  rmSync(FOLDER, { recursive: true });
  mkdirSync(FOLDER, { recursive: true });
}
/** @type {Record<string, Awaited<ReturnType<typeof gridOf>>>} */
const grids = {};
const states = [...STATES, ...PAGE_STATES].filter(({ name }) => isAsked(name));
await showStates(freshBuild('chrome'), states, async (state, shown) => {
  const { name, pdf } = state;
  const bytes = await pictureOf(state, shown);
  writeFileSync(join(FOLDER, `${name}.${pdf ? 'pdf' : 'png'}`), bytes);
  if (isKept) grids[name] = await gridOf(shown, bytes);
  console.log(name);
});
if (isKept) keepGrids(grids);
if (isForReadme) {
  for (const [name, file] of Object.entries(IN_README)) {
    copyFileSync(join(FOLDER, `${name}.png`), join(ROOT, 'docs', file));
  }
}

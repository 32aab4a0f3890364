// @ts-check
import { ENGINES, engineScript } from '../engines.mjs';
import { openExtractor } from '../extractor.mjs';
import { progress } from './progress.mjs';
import { median, spread } from './spread.mjs';

/** @import { Engine } from '../engines.mjs' */
/** @import { SavedPage } from './pages.mjs' */
/** @import { Spread } from './spread.mjs' */

/** In each another engine begins: so each of them has every turn once. */
const ROUNDS = ENGINES.length;

/** Pages read first and not counted: they warm the process, for all three alike. */
const WARM_UP = 5;

/**
 * @typedef {object} ParseTimes
 * @property {number} pages
 * @property {Spread} ratioToReadability over pages
 * @property {Spread} ratioToDefuddle
 * @property {Record<Engine, Spread>} ms
 * @property {Record<Engine, number>} failed pages on which the engine threw; they count in none of its figures
 */

/** @typedef {Record<Engine, number> & { set: string }} Row */

/**
 * The parser's time beside its peers', cloning included for each. The engines take turns on each page, and who begins
 * changes with each round, so that a machine which is slow for a while is slow for all; a page's time is its median. In a
 * round the page is loaded once: that takes several times as long as reading it.
 * @param {SavedPage[]} pages
 * @returns {Promise<{ times: ParseTimes & { sets: Record<string, ParseTimes> }, articles: SavedPage[] }>} and the pages
 *   that are articles to the parser
 */
export async function measureParsing(pages) {
  const extractor = await openExtractor();
  /** @type {SavedPage[]} */
  const articles = [];
  /** @type {Row[]} */
  const rows = [];
  try {
    const scripts = await Promise.all(ENGINES.map(engineScript));
    for (const page of pages.slice(0, WARM_UP)) await extractor.extractEach(page, scripts).catch(() => undefined);
    for (const page of pages) {
      /** @type {Record<Engine, number[]>} */
      const taken = { safi: [], readability: [], defuddle: [] };
      for (let round = 0; round < ROUNDS; round++) {
        const turns = ENGINES.map((_, turn) => (round + turn) % ENGINES.length);
        const readings = await readInTurn(extractor, page, turns, scripts);
        for (const [at, turn] of turns.entries()) {
          const engine = /** @type {Engine} */ (ENGINES[turn]);
          const reading = readings[at];
          // Counted below: its time of this page is no number.
          if (!reading || reading instanceof Error) continue;
          taken[engine].push(reading.ms);
          if (engine === 'safi' && round === 0 && reading.report.kind === 'article') articles.push(page);
        }
      }
      const { safi, readability, defuddle } = taken;
      rows.push({ set: page.set, safi: median(safi), readability: median(readability), defuddle: median(defuddle) });
      progress('parsing: page', rows.length, pages.length);
    }
  } finally {
    await extractor.close();
  }
  const sets = [...new Set(rows.map(({ set }) => set))].map((set) => [
    set,
    timesOf(rows.filter((row) => row.set === set)),
  ]);
  return { times: { ...timesOf(rows), sets: Object.fromEntries(sets) }, articles };
}

/**
 * Where one of them hangs the page, which is gone then, each has it by itself.
 * @param {Awaited<ReturnType<typeof openExtractor>>} extractor
 * @param {SavedPage} page
 * @param {number[]} turns indexes of engines
 * @param {string[]} scripts of the engines
 */
async function readInTurn(extractor, page, turns, scripts) {
  const ordered = turns.map((turn) => /** @type {string} */ (scripts[turn]));
  try {
    return await extractor.extractEach(page, ordered);
  } catch {
    const alone = [];
    for (const script of ordered) alone.push((await extractor.extractEach(page, [script]).catch(() => []))[0]);
    return alone;
  }
}

/** @param {Row[]} rows @returns {ParseTimes} */
function timesOf(rows) {
  const failed = (/** @type {Engine} */ engine) => rows.filter((row) => Number.isNaN(row[engine])).length;
  return {
    pages: rows.length,
    ratioToReadability: spread(rows.map((row) => row.safi / row.readability)),
    ratioToDefuddle: spread(rows.map((row) => row.safi / row.defuddle)),
    ms: {
      safi: spread(rows.map((row) => row.safi)),
      readability: spread(rows.map((row) => row.readability)),
      defuddle: spread(rows.map((row) => row.defuddle)),
    },
    failed: { safi: failed('safi'), readability: failed('readability'), defuddle: failed('defuddle') },
  };
}

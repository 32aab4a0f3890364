// @ts-check
import { ENGINES } from '../engines.mjs';
import { openExtractor } from '../extractor.mjs';
import { progress } from './progress.mjs';
import { median, spread } from './spread.mjs';

/** @import { Engine } from '../engines.mjs' */
/** @import { SavedPage } from './pages.mjs' */
/** @import { Spread } from './spread.mjs' */

const ROUNDS = 5;

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
 * changes with each round, so that a machine which is slow for a while is slow for all; a page's time is its median.
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
    for (const page of pages.slice(0, WARM_UP)) {
      for (const engine of ENGINES) await extractor.extract({ ...page, engine }).catch(() => undefined);
    }
    for (const page of pages) {
      /** @type {Record<Engine, number[]>} */
      const taken = { safi: [], readability: [], defuddle: [] };
      for (let round = 0; round < ROUNDS; round++) {
        for (let turn = 0; turn < ENGINES.length; turn++) {
          const engine = /** @type {Engine} */ (ENGINES[(round + turn) % ENGINES.length]);
          try {
            const { ms, report } = await extractor.extract({ ...page, engine });
            taken[engine].push(ms);
            if (engine === 'safi' && round === 0 && report.kind === 'article') articles.push(page);
          } catch {
            // Counted below: its time of this page is no number.
          }
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

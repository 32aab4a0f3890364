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
 */

/**
 * The parser's time beside its peers', cloning included for each. The engines take turns on each page, and who begins
 * changes with each round, so that a machine which is slow for a while is slow for all; a page's time is its median.
 * @param {SavedPage[]} pages
 * @returns {Promise<{ times: ParseTimes, articles: SavedPage[] }>} and the pages that are articles to the parser
 */
export async function measureParsing(pages) {
  const extractor = await openExtractor();
  /** @type {SavedPage[]} */
  const articles = [];
  /** @type {Record<Engine, number>[]} */
  const rows = [];
  try {
    for (const page of pages.slice(0, WARM_UP)) {
      for (const engine of ENGINES) await extractor.extract({ ...page, engine });
    }
    for (const page of pages) {
      /** @type {Record<Engine, number[]>} */
      const taken = { safi: [], readability: [], defuddle: [] };
      for (let round = 0; round < ROUNDS; round++) {
        for (let turn = 0; turn < ENGINES.length; turn++) {
          const engine = /** @type {Engine} */ (ENGINES[(round + turn) % ENGINES.length]);
          const { ms, report } = await extractor.extract({ ...page, engine });
          taken[engine].push(ms);
          if (engine === 'safi' && round === 0 && report.kind === 'article') articles.push(page);
        }
      }
      const { safi, readability, defuddle } = taken;
      rows.push({ safi: median(safi), readability: median(readability), defuddle: median(defuddle) });
      progress('parsing: page', rows.length, pages.length);
    }
  } finally {
    await extractor.close();
  }
  const times = {
    pages: pages.length,
    ratioToReadability: spread(rows.map((row) => row.safi / row.readability)),
    ratioToDefuddle: spread(rows.map((row) => row.safi / row.defuddle)),
    ms: {
      safi: spread(rows.map((row) => row.safi)),
      readability: spread(rows.map((row) => row.readability)),
      defuddle: spread(rows.map((row) => row.defuddle)),
    },
  };
  return { times, articles };
}

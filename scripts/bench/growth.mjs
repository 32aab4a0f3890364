// @ts-check
import { ENGINES } from '../engines.mjs';
import { openExtractor, readPageFile } from '../extractor.mjs';
import { progress } from './progress.mjs';
import { median } from './spread.mjs';

/** @import { Engine } from '../engines.mjs' */
/** @import { SavedPage } from './pages.mjs' */

const TIMES = [1, 2, 4, 8, 16];
const ROUNDS = 3;

/**
 * How the time to read a page grows with the page.
 * @typedef {object} Growth
 * @property {string} page
 * @property {number} bytes of the page itself
 * @property {number[]} times how often its body stood in what was read
 * @property {Record<Engine, (number | null)[]>} ms a median for each of `times`; `null` when the engine gave no report
 */

/** Reads one page, of a size that is usual among `pages`, with its body once and several times. @param {SavedPage[]} pages @returns {Promise<Growth>} */
export async function measureGrowth(pages) {
  const sized = pages.map((page) => ({ page, html: readPageFile(page.file) }));
  sized.sort((a, b) => a.html.length - b.html.length);
  const usual = sized[Math.floor(sized.length / 2)];
  if (!usual) throw new Error('There is no page to repeat.');
  const { page, html } = usual;
  /** @type {Growth['ms']} */
  const ms = { safi: [], readability: [], defuddle: [] };
  const extractor = await openExtractor();
  try {
    for (const [done, count] of TIMES.entries()) {
      const long = repeatBody(html, count);
      for (const engine of ENGINES) {
        /** @type {number[]} */
        const taken = [];
        try {
          // The first reading of a script is of cold code, and isn't counted.
          for (let round = 0; round <= ROUNDS; round++) {
            const reading = await extractor.extract({ html: long, url: page.url, engine });
            if (round > 0) taken.push(reading.ms);
          }
          ms[engine].push(Math.round(median(taken) * 10) / 10);
        } catch {
          ms[engine].push(null); // An engine that gives up on a long page says so by this.
        }
      }
      progress('growth: length', done + 1, TIMES.length);
    }
  } finally {
    await extractor.close();
  }
  return { page: page.name, bytes: html.length, times: TIMES, ms };
}

/** @param {Buffer} page @param {number} count */
function repeatBody(page, count) {
  const html = page.toString('latin1'); // byte for byte, whatever the page's charset is
  const opening = /<body\b[^>]*>/i.exec(html);
  const start = opening ? opening.index + opening[0].length : 0;
  const closing = html.toLowerCase().lastIndexOf('</body');
  const end = closing > start ? closing : html.length;
  return Buffer.from(html.slice(0, start) + html.slice(start, end).repeat(count) + html.slice(end), 'latin1');
}

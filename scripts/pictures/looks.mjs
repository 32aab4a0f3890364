// @ts-check
/** Pictures as coarse grids, which another machine's fonts change little, and which are compared with kept ones. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../fresh-build.mjs';

/** @import { Page } from '@playwright/test' */

/** States whose look is kept. */
export const LOOKS = [
  'ar-theme-light',
  'fr-middle-dark',
  'ar-text-panel',
  'fr-left-out',
  'ar-phone-middle-dark',
  'fr-list',
  'ar-library',
];

const KEPT = join(ROOT, 'tests/support/looks.json');
const COLUMNS = 16;
const ROWS = 12;

/** Of 255: what fonts move in a cell is less, what stands elsewhere or in another colour is more. */
const SAME_COLOUR = 12;
const SAME_INK = 26;

/**
 * For each cell its mean lightness, and its ink: how far its points are from that on average.
 * @typedef {[lightness: number, ink: number][]} Grid
 */

/** @param {Page} page any, to look at the picture in @param {Buffer} png @returns {Promise<Grid>} row by row */
export function gridOf(page, png) {
  return page.evaluate(
    async ({ base64, columns, rows }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      context.drawImage(bitmap, 0, 0);
      const edge = (/** @type {number} */ at, /** @type {number} */ count, /** @type {number} */ size) =>
        Math.round((at * size) / count);
      return Array.from({ length: columns * rows }, (_, at) => {
        const [column, row] = [at % columns, Math.floor(at / columns)];
        const [left, top] = [edge(column, columns, width), edge(row, rows, height)];
        const { data } = context.getImageData(
          left,
          top,
          edge(column + 1, columns, width) - left,
          edge(row + 1, rows, height) - top,
        );
        const lights = Array.from(
          { length: data.length / 4 },
          (_, point) =>
            0.3 * (data[point * 4] ?? 0) + 0.6 * (data[point * 4 + 1] ?? 0) + 0.1 * (data[point * 4 + 2] ?? 0),
        );
        const mean = lights.reduce((sum, light) => sum + light, 0) / lights.length;
        const ink = lights.reduce((sum, light) => sum + Math.abs(light - mean), 0) / lights.length;
        return /** @type {[number, number]} */ ([Math.round(mean), Math.round(ink)]);
      });
    },
    { base64: png.toString('base64'), columns: COLUMNS, rows: ROWS },
  );
}

/** @param {Grid} one @param {Grid} other @returns {number} share of the cells that look otherwise */
export function difference(one, other) {
  const changed = one.filter(
    ([light, ink], at) =>
      Math.abs(light - (other[at]?.[0] ?? 0)) > SAME_COLOUR || Math.abs(ink - (other[at]?.[1] ?? 0)) > SAME_INK,
  );
  return changed.length / one.length;
}

/** Kept: each row of cells is a line, with four hexadecimal digits for a cell. @returns {Record<string, Grid>} */
export function keptGrids() {
  /** @type {Record<string, string[]>} */
  const kept = JSON.parse(readFileSync(KEPT, 'utf8'));
  return Object.fromEntries(Object.entries(kept).map(([name, rows]) => [name, gridOfHex(rows.join(''))]));
}

/** @param {Record<string, Grid>} grids */
export function keepGrids(grids) {
  const kept = Object.fromEntries(
    Object.entries(grids).map(([name, grid]) => [
      name,
      Array.from({ length: ROWS }, (_, row) => hexOf(grid.slice(row * COLUMNS, (row + 1) * COLUMNS))),
    ]),
  );
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
}

/** @param {Grid} cells @returns {string} */
function hexOf(cells) {
  return Buffer.from(cells.flat()).toString('hex');
}

/** @param {string} hex @returns {Grid} */
function gridOfHex(hex) {
  const values = Buffer.from(hex, 'hex');
  return Array.from({ length: values.length / 2 }, (_, at) => [values[at * 2] ?? 0, values[at * 2 + 1] ?? 0]);
}

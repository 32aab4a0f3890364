// @ts-check

/** @typedef {{ median: number, p95: number }} Spread */

/** @param {number[]} values @param {number} share between 0 and 1 */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low = Number.NaN, high = low] = sorted.slice(Math.floor(place));
  return low + (high - low) * (place - Math.floor(place));
}

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/** What is no number is left out. @param {number[]} values @returns {Spread} with two digits behind the point */
export function spread(values) {
  const known = values.filter((value) => !Number.isNaN(value));
  const round = (/** @type {number} */ value) => Math.round(value * 100) / 100;
  return { median: round(median(known)), p95: round(quantile(known, 0.95)) };
}

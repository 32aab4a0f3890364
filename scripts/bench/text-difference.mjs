// @ts-check
/** Words in a row that two texts must share for them to count as shared: the benchmark's own measure. */
const RUN = 4;

/** A stretch of one line of a text that the other text lacks. @typedef {{ words: number, text: string }} Stretch */

/**
 * @typedef {object} Difference
 * @property {number} f1 over runs of four words
 * @property {Stretch[]} lost what the gold text has and the other hasn't, longest first
 * @property {Stretch[]} gained
 */

/** @param {string} gold @param {string} got @returns {Difference} */
export function differenceOf(gold, got) {
  const goldRuns = countRuns(gold);
  const gotRuns = countRuns(got);
  let shared = 0;
  for (const [run, count] of goldRuns) shared += Math.min(count, gotRuns.get(run) ?? 0);
  const all = sum(goldRuns) + sum(gotRuns);
  return {
    f1: all === 0 ? 1 : (2 * shared) / all,
    lost: stretchesMissing(gold, gotRuns),
    gained: stretchesMissing(got, goldRuns),
  };
}

/** @param {string} text */
const wordsOf = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** @param {string} text */
function countRuns(text) {
  const words = wordsOf(text);
  /** @type {Map<string, number>} */
  const runs = new Map();
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at++) {
    const run = words.slice(at, at + RUN).join(' ');
    if (run) runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** @param {Map<string, number>} runs */
const sum = (runs) => [...runs.values()].reduce((total, count) => total + count, 0);

/**
 * The stretches of `text`, line by line, no word of which is in a run that the other text has.
 * @param {string} text @param {Map<string, number>} others
 */
function stretchesMissing(text, others) {
  const lines = text.split('\n').map((line) => ({ line, words: [...line.matchAll(/[\p{L}\p{N}_]+/gu)] }));
  const words = lines.flatMap(({ words }) => words.map(([word]) => word));
  const isShared = words.map(() => false);
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at++) {
    if (others.has(words.slice(at, at + RUN).join(' '))) isShared.fill(true, at, at + RUN);
  }
  /** @type {Stretch[]} */
  const missing = [];
  let first = 0;
  for (const { line, words } of lines) {
    for (let at = 0; at < words.length; at++) {
      const from = at;
      while (at < words.length && !isShared[first + at]) at++;
      if (at === from) continue;
      const start = words[from]?.index ?? 0;
      missing.push({ words: at - from, text: line.slice(start, words[at]?.index ?? line.length).trim() });
    }
    first += words.length;
  }
  return missing.sort((a, b) => b.words - a.words);
}

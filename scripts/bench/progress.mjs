// @ts-check

/** Shows how far a long run is, on the error stream of a terminal. @param {string} what @param {number} done @param {number} all */
export function progress(what, done, all) {
  if (process.stderr.isTTY) process.stderr.write(`\r${what} ${done} of ${all}${done === all ? '\n' : ''}`);
}

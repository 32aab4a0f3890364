// @ts-check

/**
 * Shows how far a long run is, on the error stream: in a terminal always, in a file at every tenth.
 * @param {string} what @param {number} done @param {number} all
 */
export function progress(what, done, all) {
  const said = `${what} ${done} of ${all}`;
  if (process.stderr.isTTY) process.stderr.write(`\r${said}${done === all ? '\n' : ''}`);
  else if (Math.floor((10 * done) / all) > Math.floor((10 * (done - 1)) / all)) process.stderr.write(`${said}\n`);
}

// @ts-check
// `npm run build`: the extension for both browsers, and what it weighs.
import { installDependencies } from './dependencies.mjs';
import { build, TARGETS } from './fresh-build.mjs';
import { LIMITS, sizesOf } from './sizes.mjs';

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

try {
  installDependencies();
  for (const target of TARGETS) {
    build(target);
    const sizes = Object.entries(sizesOf(target));
    const said = sizes.map(([what, bytes]) => {
      const limit = LIMITS[/** @type {keyof typeof LIMITS} */ (what)];
      return `${what} ${kilobytes(bytes)} of ${kilobytes(limit)}${bytes > limit ? ' (too much)' : ''}`;
    });
    console.log(`dist/${target}   gzip: ${said.join(', ')}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild, newestTime, ROOT } from './fresh-build.mjs';

/** @typedef {'safi' | 'readability' | 'defuddle'} Engine */

/** @type {readonly Engine[]} */
export const ENGINES = ['safi', 'readability', 'defuddle'];

/** Makes an engine of the extract script. */
export const SAFI =
  'globalThis.safiEngine = { read: (options) => globalThis.safiExtract(options), answer: (answer) => answer };';

/**
 * The script that puts `safiEngine` into a page: `read(options)` is what is timed, `answer(read)` turns its result into
 * an `ExtractAnswer` afterwards.
 * @param {Engine} engine
 */
export async function engineScript(engine) {
  if (engine === 'safi') {
    const dist = freshBuild('chrome');
    const scripts = ['general', 'extract'].map((name) => readFileSync(join(dist, `src/content/${name}.js`), 'utf8'));
    return [...scripts, SAFI].join(';\n');
  }
  const cached = join(ROOT, 'node_modules/.cache/safi', `${engine}.js`);
  const inputs = [join(ROOT, 'scripts/peers'), join(ROOT, 'package-lock.json')];
  if (inputs.some((path) => newestTime(path) > newestTime(cached))) {
    const script = await bundle(join(ROOT, 'scripts/peers', `${engine}.mjs`));
    mkdirSync(join(ROOT, 'node_modules/.cache/safi'), { recursive: true });
    writeFileSync(cached, script);
  }
  return readFileSync(cached, 'utf8');
}

/** One script of all that `entry` imports. @param {string} entry @param {import('vite').Plugin[]} [plugins] */
export async function bundle(entry, plugins = []) {
  const { build } = await import('vite'); // here, so that this file loads before the dependencies are installed
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    plugins,
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name: 'safiPeer', fileName: 'peer' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`Nothing came out of bundling ${entry}.`);
  return output.output[0].code;
}

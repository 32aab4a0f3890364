// @ts-check
import { join } from 'node:path';
import { bundle, SAFI } from '../engines.mjs';
import { ROOT } from '../fresh-build.mjs';

/** @import { Plugin } from 'vite' */
/** @import { Step } from './steps.mjs' */

const VARIANT = '\0without:';

/**
 * The extract script without one step, or with all for comparison: made anew from the sources, so that the shipped script
 * needs no switches.
 * @param {Step | null} step
 */
export async function scriptWithout(step) {
  const readability = await bundle(join(ROOT, 'src/content/readability.ts'));
  const extract = await bundle(join(ROOT, 'src/content/extract.ts'), step ? [without(step)] : []);
  return [readability, extract, SAFI].join(';\n');
}

/** Puts a module in front of the step's own that gives all of it but the one export. @param {Step} step @returns {Plugin} */
function without({ module, name, neutral }) {
  const real = join(ROOT, `src/parser/${module}.ts`);
  let isMet = false;
  return {
    name: 'without-step',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer === undefined || importer.startsWith(VARIANT)) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved?.id === real ? VARIANT + real : null;
    },
    load(id) {
      if (!id.startsWith(VARIANT)) return null;
      isMet = true;
      const path = JSON.stringify(real);
      return `import * as real from ${path};\nexport * from ${path};\nexport const ${name} = ${neutral};`;
    },
    buildEnd(error) {
      if (!error && !isMet)
        throw new Error(`Nothing imports src/parser/${module}.ts any more: see scripts/ablation/steps.mjs.`);
    },
  };
}

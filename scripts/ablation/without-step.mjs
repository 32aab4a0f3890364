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
  let isMet = step === null;
  const meet = () => {
    isMet = true;
  };
  const plugins = step ? [without(step, meet)] : [];
  const general = await bundle(join(ROOT, 'src/content/general.ts'), plugins);
  const extract = await bundle(join(ROOT, 'src/content/extract.ts'), plugins);
  if (!isMet)
    throw new Error(`Nothing imports src/parser/${step?.module}.ts any more: see scripts/ablation/steps.mjs.`);
  return [general, extract, SAFI].join(';\n');
}

/**
 * Puts a module in front of the step's own that gives all of it but the one export.
 * @param {Step} step @param {() => void} onMet called when a script imports it @returns {Plugin}
 */
function without({ module, name, neutral }, onMet) {
  const real = join(ROOT, `src/parser/${module}.ts`);
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
      onMet();
      const path = JSON.stringify(real);
      return `import * as real from ${path};\nexport * from ${path};\nexport const ${name} = ${neutral};`;
    },
  };
}

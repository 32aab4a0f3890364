// @ts-check
import { parseArgs } from 'node:util';

/** @import { BrowserName } from './browsers.mjs' */
/** @import { Target } from './fresh-build.mjs' */

/**
 * What `npm start` and `npm run dev` take; throws a sentence for what they don't.
 * @param {string} command
 * @returns {{ browser: BrowserName, target: Target, lang: string | undefined, asked: string | undefined }}
 */
export function readShownArguments(command) {
  const usage = `${command}                            a page of the project, in Chromium
${command} -- <address or file>       another page
${command} -- --browser firefox       in Firefox
${command} -- --lang ar               in Arabic; or fr, en`;
  const { values, positionals } = taken(usage);
  const { browser, lang } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`Safi runs in chromium and in firefox, not in "${browser}".\n\n${usage}`);
  }
  if (lang && !['fr', 'ar', 'en'].includes(lang)) {
    throw new Error(`Safi speaks fr, ar and en, not "${lang}".\n\n${usage}`);
  }
  if (positionals.length > 1) throw new Error(usage);
  return { browser, target: browser === 'firefox' ? 'firefox' : 'chrome', lang, asked: positionals[0] };
}

/** @param {string} usage */
function taken(usage) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string', default: 'chromium' }, lang: { type: 'string' } },
    });
  } catch (error) {
    const [sentence] = error instanceof Error ? error.message.split('. ') : [];
    throw new Error(`${sentence}.\n\n${usage}`);
  }
}

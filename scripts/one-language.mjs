// @ts-check
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './fresh-build.mjs';

/**
 * A copy of a built extension that speaks one language, whatever the browser's own is: a Chromium without its language
 * packs, as Debian installs it, has English only.
 * @param {string} dist @param {string} lang
 * @returns its folder
 */
export function oneLanguage(dist, lang) {
  const copy = join(ROOT, '.output', 'one-language', lang);
  rmSync(copy, { recursive: true, force: true });
  cpSync(dist, copy, { recursive: true });
  for (const other of readdirSync(join(copy, '_locales'))) {
    if (other !== lang) rmSync(join(copy, '_locales', other), { recursive: true });
  }
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: lang }));
  return copy;
}

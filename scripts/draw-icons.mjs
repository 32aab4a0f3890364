// @ts-check
/** Draws the PNG icons, which browsers ask for, from their SVG sources. Run it after a source was changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browsers.mjs';

const FOLDER = 'public/icons';

/** The mark of the extension is the toolbar's icon on an article. */
const ICONS = [
  { source: 'article', name: 'safi', sizes: [16, 32, 48, 96, 128] },
  { source: 'article', name: 'article', sizes: [16, 32] },
  { source: 'list', name: 'list', sizes: [16, 32] },
  { source: 'none', name: 'none', sizes: [16, 32] },
];

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium is missing: `npm test` installs it.');
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();
for (const { source, name, sizes } of ICONS) {
  const svg = readFileSync(join(FOLDER, `${source}.svg`)).toString('base64');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>* { margin: 0 } img { display: block; width: 100vw }</style><img src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: join(FOLDER, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();

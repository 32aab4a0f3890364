import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import webExtension from 'vite-plugin-web-extension';

const browser = process.env.SAFI_BROWSER === 'firefox' ? 'firefox' : 'chrome';

/** The one place where the version is written is `package.json`. */
function manifest() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return { ...JSON.parse(readFileSync('manifest.json', 'utf8')), version };
}

export default defineConfig({
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: 'chrome120',
    modulePreload: false,
    // Readability comes with more than it needs here: its log, which is off, and the names of its private methods needn't ship.
    minify: 'terser',
    terserOptions: {
      compress: { passes: 3, ecma: 2020, unsafe_arrows: true, pure_funcs: ['this.log'] },
      mangle: { properties: { regex: /^_[a-z]/i } },
      format: { ecma: 2020, ascii_only: false },
    },
  },
  plugins: [
    webExtension({
      browser,
      manifest,
      additionalInputs: ['src/content/extract.ts', 'src/content/general.ts', 'src/pages/reader/reader.html'],
      disableAutoLaunch: true,
      skipManifestValidation: true,
    }),
  ],
});

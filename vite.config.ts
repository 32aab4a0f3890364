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
  build: { outDir: `dist/${browser}`, emptyOutDir: true, target: 'chrome120', modulePreload: false },
  plugins: [
    webExtension({
      browser,
      manifest,
      additionalInputs: ['src/content/extract.ts'],
      disableAutoLaunch: true,
      skipManifestValidation: true,
    }),
  ],
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify } from 'terser';
import { type BuildOptions, defineConfig, type Plugin } from 'vite';
import webExtension from 'vite-plugin-web-extension';

const browser = process.env.SAFI_BROWSER === 'firefox' ? 'firefox' : 'chrome';

/** The one place where the version is written is `package.json`. */
function manifest() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return { ...JSON.parse(readFileSync('manifest.json', 'utf8')), version };
}

/** The graph of modules, as the bundler tells of it while it cuts it into files. */
interface ModuleGraph {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/**
 * What the popup can't be shown without goes into one file: many small ones weigh two kilobytes more. What is imported by a
 * call, when the reader asks for it, stays out.
 */
function shownAtOnce(id: string, graph: ModuleGraph, seen = new Set<string>()): boolean {
  if (/\/popup\/popup\.html/.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.importers.some((importer) => shownAtOnce(importer, graph, seen)) ?? false;
}

/**
 * A script in a page brings its style along as text, without the faces, which the page gets in a sheet of their own. What
 * the sheets say of the root holds for the box in which the view stands there.
 */
function styleInScript(): Plugin {
  return {
    name: 'style-in-script',
    enforce: 'post',
    transform: {
      order: 'pre',
      handler: (_code, id) => (/easy-faces\.css$/.test(id) ? '' : undefined),
    },
    generateBundle(_options, bundle) {
      const sheets = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
      const style = sheets
        .map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : ''))
        .join('')
        .replace(/(?<![\w-])(?::root|html)(?![\w-])/g, '.view-root');
      for (const { fileName } of sheets) delete bundle[fileName];
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk')
          file.code = file.code.replace(/(["'`])@@safi-style@@\1/, () => JSON.stringify(style));
      }
    },
  };
}

const SMALLEST = /\/(?:probe|extract|general)\.ts$/;

/**
 * What runs in every page read, and has little room left, is made a hundredth smaller than Vite makes it, at ten times the
 * time. Readability comes with more than it needs here: its log, which is off, and the names of its private methods needn't
 * ship. Ours are `_private` likewise: each `#private` name takes a browser longer the first time that it comes by it, and a
 * page is read once.
 */
function smallest(): Plugin {
  return {
    name: 'smallest',
    config({ build: { lib } = {} }) {
      if (!lib || !SMALLEST.test(String(lib.entry))) return;
      const terserOptions: BuildOptions['terserOptions'] = {
        compress: {
          passes: 3,
          ecma: 2020,
          // Nobody changes what is built in: these run in worlds of their own.
          unsafe: true,
          unsafe_arrows: true,
          // Reading a property does nothing else here, and comparisons that stay as they are written are more alike.
          pure_getters: true,
          lhs_constants: false,
          pure_funcs: ['this.log'],
        },
        mangle: { properties: { regex: /^_[a-z]/i } },
        format: { ecma: 2020, ascii_only: false },
      };
      return { build: { minify: 'terser', terserOptions } };
    },
    async generateBundle(_options, bundle) {
      // Names chosen anew, when those of properties are chosen: by how often each letter stands in what is left.
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !SMALLEST.test(file.facadeModuleId ?? '')) continue;
        file.code = (await minify(file.code, { compress: false, format: { ecma: 2020 } })).code ?? file.code;
      }
    },
  };
}

export default defineConfig({
  // What the polyfill wraps is there in every browser that the manifest admits: `chrome` answers with promises. Its types are
  // what we use of it; its 3 kB are a fifteenth of the popup.
  resolve: { alias: { 'webextension-polyfill': resolve('src/native-browser.ts') } },
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: 'chrome120',
    modulePreload: false,
  },
  plugins: [
    webExtension({
      browser,
      manifest,
      additionalInputs: [
        'src/content/always.ts',
        'src/content/extract.ts',
        'src/content/general.ts',
        'src/content/hide.ts',
        'src/content/picker.ts',
        'src/content/in-page.ts',
        'src/content/page-button.ts',
        'src/background/backup/backup-page.ts',
        'src/content/in-page-faces.css',
        'src/pages/reader/reader.html',
        'src/pages/library/library.html',
        'src/pages/flags/flags.html',
        'src/pages/review/review.html',
        'src/pages/options/options.html',
        'src/pages/parser/parser.html',
      ],
      scriptViteConfig: { plugins: [styleInScript(), smallest()] },
      htmlViteConfig: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                includeDependenciesRecursively: false,
                // The popup's own start belongs to no other page.
                groups: [
                  { name: (id, graph) => (!/\/src\/popup\//.test(id) && shownAtOnce(id, graph) ? 'view' : null) },
                ],
              },
            },
          },
        },
      },
      disableAutoLaunch: true,
      skipManifestValidation: true,
    }),
  ],
});

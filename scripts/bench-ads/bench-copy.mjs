// @ts-check
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../fresh-build.mjs';

/** Starts the picker in the tab that asks, as the popup does; forgets all flags; puts many more among what pages read. */
const IN_BACKGROUND = `
(() => {
  const api = globalThis.browser ?? chrome;
  const files = ['general', 'extract', 'picker'].map((name) => '/src/content/' + name + '.js');
  api.runtime.onConnect.addListener((port) => {
    port.onMessage.addListener((wish) => {
      if (wish === 'forget') void api.storage.local.clear();
      else if (/^crowd/.test(wish)) {
        const others = Array.from({ length: Number(wish.slice(6)) }, () => Math.floor(Math.random() * Number.MAX_SAFE_INTEGER));
        void api.storage.local.get('hiding').then(({ hiding = [] }) => api.storage.local.set({ hiding: [...hiding, ...others] }));
      }
      else void api.scripting.executeScript({ target: { tabId: port.sender.tab.id }, files });
    });
  });
})();
`;

/** The pages' way to the above, and how many flags are kept, for all to see. */
const IN_PAGES = `
(() => {
  const api = globalThis.browser ?? chrome;
  addEventListener('safi-bench', ({ detail }) => api.runtime.connect().postMessage(detail));
  const tell = async () => {
    document.documentElement.dataset.flags = String(((await api.storage.local.get('flags')).flags ?? []).length);
  };
  api.storage.onChanged.addListener(() => void tell());
  void tell();
})();
`;

/**
 * A copy of a built extension that may run on every site, and whose picker starts at a page's wish: opening the popup for each of
 * a hundred ads would take an hour. All that is measured is the extension's own.
 * @param {string} dist
 * @returns its folder
 */
export function benchCopy(dist) {
  const copy = join(ROOT, '.output', `bench-ads-${basename(dist)}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(dist, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const script = { matches: ['*://*/*'], js: ['bench/in-pages.js'], run_at: 'document_end' };
  writeFileSync(
    file,
    JSON.stringify({
      ...manifest,
      host_permissions: ['*://*/*'],
      content_scripts: [...manifest.content_scripts, script],
    }),
  );
  mkdirSync(join(copy, 'bench'));
  writeFileSync(join(copy, 'bench', 'in-pages.js'), IN_PAGES);
  appendFileSync(join(copy, 'src/background/background.js'), IN_BACKGROUND);
  return copy;
}

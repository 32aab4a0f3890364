// @ts-check
// Adds a page to tests/pages: `npm run add-page -- NAME ADDRESS`, or `-- NAME FILE --url ADDRESS` for a saved one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = `Adds a page with a known answer to tests/pages.

  npm run add-page -- NAME ADDRESS             fetches the page
  npm run add-page -- NAME FILE --url ADDRESS  takes a saved one

NAME starts with the page's language: fr-…, ar-…, en-…
Make the page your own before it is committed: texts of others don't enter the project.
`;

const FOLDER = fileURLToPath(new URL('../tests/pages/', import.meta.url));

// JSON-LD says who wrote the page and when; all other scripts are dead weight, for none of them runs in a test.
const SCRIPT_PATTERN = /<script\b(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script\s*>\n?/gi;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const [name, from] = positionals;
  const url = values.url ?? from;
  if (!name || !from || !url || !/^https?:/.test(url)) throw new Error(USAGE);
  if (!/^(?:ar|fr|en)-[a-z0-9-]+$/.test(name)) throw new Error(`"${name}" is no name for a page.\n\n${USAGE}`);
  const page = join(FOLDER, `${name}.html`);
  if (existsSync(page)) throw new Error(`tests/pages/${name}.html is there already.`);

  const bytes = /^https?:/.test(from) ? await fetchPage(from) : readFileSync(from);
  // Latin-1 keeps every byte, whatever the page's charset: only the scripts are cut out.
  writeFileSync(page, bytes.toString('latin1').replace(SCRIPT_PATTERN, ''), 'latin1');
  writeFileSync(join(FOLDER, `${name}.expected.json`), `${JSON.stringify(skeleton(url), null, 2)}\n`);
  const list = join(FOLDER, 'pages.jsonl');
  writeFileSync(list, `${readFileSync(list, 'utf8')}${JSON.stringify({ name, file: `${name}.html`, url })}\n`);
  console.log(`tests/pages/${name}.html is saved. Now write what a person reads on it into ${name}.expected.json,
from the page and not from the parser, and replace every FILL IN; its test fails until then.`);
}

/** @param {string} url */
async function fetchPage(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return Buffer.from(await response.arrayBuffer());
}

/** @param {string} url */
function skeleton(url) {
  const blank = 'FILL IN';
  return {
    url,
    kind: 'article',
    title: blank,
    article: {
      url,
      title: blank,
      byline: blank,
      siteName: blank,
      source: { name: blank, url: blank },
      publishedTime: blank,
      lang: blank,
      dir: blank,
      leadImage: blank,
      content: [`<p>${blank}</p>`],
    },
    headlineLists: [{ kind: 'related', title: blank, items: [{ title: blank, url: blank }] }],
  };
}

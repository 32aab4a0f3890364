// @ts-check
/** Adds an aggregator family: `npm run new-site -- FAMILY ADDRESS-OF-AN-ARTICLE`. Nothing that exists is written over. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SITES = join(ROOT, 'src', 'sites');
const USAGE =
  'Usage: npm run new-site -- FAMILY ADDRESS, as in: npm run new-site -- maghress https://www.maghress.com/fr/hespress/7';

try {
  addSite(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string[]} args */
function addSite(args) {
  const [family, address] = args;
  if (!family || !address || args.length > 2) throw new Error(USAGE);
  if (!/^[a-z][a-z0-9]*$/.test(family))
    throw new Error(`"${family}" is no name for a family: small letters and digits only.`);
  const { host, path } = readAddress(address);
  const rule = join(SITES, `${family}.ts`);
  if (family === 'index' || existsSync(rule)) throw new Error(`There is a src/sites/${family}.ts already.`);
  const known = knownHosts().find((each) => host === each || host.endsWith(`.${each}`) || each.endsWith(`.${host}`));
  if (known) throw new Error(`${host} belongs to a family already: see ${known} in src/sites.`);

  const page = `${languageOf(path)}-${family}`;
  const list = listWith(family);
  addPage(page, address);
  writeFileSync(rule, ruleFor(family, host, path, address), { flag: 'wx' });
  writeFileSync(join(SITES, 'index.ts'), list);
  console.log(`Written: src/sites/${family}.ts, its line in src/sites/index.ts, tests/pages/${page}.html and .expected.json.

Next:
1. In src/sites/${family}.ts: add the family's other hosts, set the country of each, and correct the guessed paths.
2. In manifest.json: add the hosts to "host_permissions" and to the probe's "matches".
3. In tests/pages/${page}.html: write a page that is laid out as the family's are, with texts of your own.
4. In tests/pages/${page}.expected.json: write what a person reads on that page, for each FILL IN.
5. npm run fix && npm run check && npx playwright test --project=pages. The new page fails until both agree.`);
}

/** @param {string} address */
function readAddress(address) {
  if (!URL.canParse(address)) throw new Error(`"${address}" is no address. ${USAGE}`);
  const { protocol, hostname, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol))
    throw new Error(`${address} is no web page: its address has to begin with https:// or http://.`);
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(hostname))
    throw new Error(`"${hostname}" is no host of a public site.`);
  if (pathname.length < 2)
    throw new Error(
      'The address has to be an article’s, not a front page’s: the shape of articles is guessed from it.',
    );
  return { host: hostname.replace(/^www\./, ''), path: pathname };
}

function knownHosts() {
  const files = readdirSync(SITES).map((file) => readFileSync(join(SITES, file), 'utf8'));
  return files.flatMap((text) => [...text.matchAll(/\bhost: '([^']+)'/g)].map((match) => match[1] ?? ''));
}

/**
 * What stands in most addresses of a language; Arabic has no prefix on the sites known so far.
 * @param {string} path
 */
function languageOf(path) {
  return /^\/(fr|en)\//.exec(path)?.[1] ?? 'ar';
}

/**
 * The list of families with one more.
 * @param {string} family
 */
function listWith(family) {
  const list = readFileSync(join(SITES, 'index.ts'), 'utf8');
  const longer = list.replace(/(SITES: readonly SiteRule\[\] = \[)([^\]]*?),?\s*(\])/, `$1$2, ${family}$3`);
  if (longer === list) throw new Error('src/sites/index.ts has no list SITES that could be made longer.');
  return `import { ${family} } from './${family}';\n${longer}`;
}

/**
 * @param {string} name
 * @param {string} url
 */
function addPage(name, url) {
  const folder = mkdtempSync(join(tmpdir(), 'safi-page-'));
  const page = join(folder, 'page.html');
  try {
    writeFileSync(
      page,
      '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>FILL IN</title></head>\n<body><h1>FILL IN</h1></body></html>\n',
    );
    const added = spawnSync(process.execPath, [join(ROOT, 'scripts', 'add-page.mjs'), name, page, '--url', url], {
      encoding: 'utf8',
    });
    if (added.status !== 0) throw new Error(added.stderr.trim());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} family
 * @param {string} host
 * @param {string} path
 * @param {string} address
 */
function ruleFor(family, host, path, address) {
  return `import type { SiteRule } from '../parser/site-rule';

export const ${family}: SiteRule = {
  family: '${family}',
  hosts: [{ host: '${host}', country: 'MA' }],
  articlePath: /^${shapeOf(path)}\\/?$/,
  listPath: /^\\/[\\w-]*\\/?$/,
  titles: [],
};

// Seen: ${address}
`;
}

/**
 * The addresses that look like this one: a number is any number, a language stays, another part is anything.
 * @param {string} path
 */
function shapeOf(path) {
  const parts = path.split('/').filter((part) => part !== '');
  return parts
    .map((part) => `\\/${/^\d+$/.test(part) ? '\\d+' : /^(?:ar|fr|en)$/.test(part) ? part : '[^/]+'}`)
    .join('');
}

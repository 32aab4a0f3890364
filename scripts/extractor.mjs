// @ts-check
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser, installBrowsers } from './browsers.mjs';
import { engineScript } from './engines.mjs';

/** @import { Page, Request } from '@playwright/test' */
/** @import { PageReport, ReadingScope } from '../src/article/types' */
/** @import { Engine } from './engines.mjs' */

/**
 * A saved page and how to read it.
 * @typedef {object} Reading
 * @property {string} [file] the page's file; one that ends in `.gz` is unpacked
 * @property {string | Buffer} [html] the page itself, instead of a file
 * @property {string} url the address it is served at
 * @property {Engine} [engine] default `safi`
 * @property {boolean} [sites] whether the rules for known sites apply; default true
 * @property {ReadingScope} [scope] default `article`
 */

/**
 * @typedef {object} Extraction
 * @property {PageReport} report
 * @property {number} ms time in the page from the live document to the report, cloning included
 */

const PATIENCE = 20_000;

/**
 * Opens a headless Chromium that reads saved pages with the built content script, `workers` pages at a time.
 * @param {{ workers?: number }} [options]
 */
export async function openExtractor({ workers = 1 } = {}) {
  installBrowsers(['chromium']);
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? undefined,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  /** @type {Map<Engine, Promise<string>>} */
  const scripts = new Map();
  /** @type {Promise<Page>[]} */
  const idle = Array.from({ length: workers }, () => context.newPage());
  /** @type {((page: Promise<Page>) => void)[]} */
  const waiting = [];

  /** @param {Promise<Page>} page */
  function release(page) {
    const next = waiting.shift();
    if (next) next(page);
    else idle.push(page);
  }

  /** @param {Reading} reading @returns {Promise<Extraction>} */
  async function extract(reading) {
    const engine = reading.engine ?? 'safi';
    const script = scripts.get(engine) ?? engineScript(engine);
    scripts.set(engine, script);
    const source = await script;
    const page = await (idle.pop() ??
      new Promise((/** @type {(page: Promise<Page>) => void} */ resolve) => waiting.push(resolve)));
    try {
      const extraction = await withPatience(readPage(page, reading, source));
      release(Promise.resolve(page));
      return extraction;
    } catch (error) {
      // A page that hung or crashed may be lost: another takes its place, and nobody waits for the old one to close.
      page.close().catch(() => undefined);
      release(context.newPage());
      throw error;
    }
  }

  return { extract, close: () => browser.close() };
}

/** @param {Page} page @param {Reading} reading @param {string} source @returns {Promise<Extraction>} */
async function readPage(page, { file, html, url, sites, scope }, source) {
  const body = html === undefined ? readPageFile(file) : Buffer.from(html);
  await serve(page, body);
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'safi',
  });
  /** @param {string} expression */
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      timeout: PATIENCE,
    });
    if (exceptionDetails)
      throw new Error((exceptionDetails.exception?.description ?? exceptionDetails.text).split('\n')[0]);
    return result.value;
  };
  await evaluate(`${source}\n;undefined`);
  const { ms, answer } = JSON.parse(await evaluate(timed({ sites, scope })));
  await session.detach();
  if (!answer.ok) throw new Error(answer.message);
  return { report: answer.report, ms };
}

/** @param {{ sites?: boolean, scope?: ReadingScope }} options */
const timed = (options) => `(() => {
  const start = performance.now();
  const read = safiEngine.read(${JSON.stringify(options)});
  const ms = performance.now() - start;
  return JSON.stringify({ ms, answer: safiEngine.answer(read) });
})()`;

/**
 * Serves a page at whatever address is opened next and refuses all else. Its scripts are refused by policy and not by
 * switching scripts off in the browser, which would parse `<noscript>` as no reader's browser does.
 * @param {Page} page @param {Buffer} body
 */
async function serve(page, body) {
  let served = false;
  /** @param {Request} request */
  const isPage = (request) => request.isNavigationRequest() && request.frame() === page.mainFrame();
  await page.unroute('**');
  await page.route('**', (route) => {
    if (!isPage(route.request())) return route.abort();
    // A page that sends the reader on (`<meta refresh>`) stays where it is.
    if (served) return route.fulfill({ status: 204 });
    served = true;
    const contentType = saysItsCharset(body) ? 'text/html' : 'text/html; charset=utf-8';
    return route.fulfill({ body, contentType, headers: { 'Content-Security-Policy': "script-src 'none'" } });
  });
}

/** @param {Buffer} body */
function saysItsCharset(body) {
  const start = body.subarray(0, 65_536).toString('latin1');
  return (
    /^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)/.test(start) ||
    /<meta\b[^>]*\bcharset\s*=|^\s*<\?xml\b[^>]*\bencoding\s*=/i.test(start)
  );
}

/** @param {string | undefined} file */
function readPageFile(file) {
  if (file === undefined) throw new Error('A page to read needs a file or its HTML.');
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** @template T @param {Promise<T>} work @returns {Promise<T>} */
function withPatience(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const deadline = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page gave no report within ${PATIENCE / 1000} seconds.`)), PATIENCE);
  });
  return /** @type {Promise<T>} */ (Promise.race([work, deadline]).finally(() => clearTimeout(timer)));
}

// @ts-check
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser, installBrowsers } from './browsers.mjs';
import { engineScript } from './engines.mjs';

/** @import { CDPSession, Page } from '@playwright/test' */
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
 * @property {string[]} [keep] keys of removed blocks that come back
 * @property {string[]} [take] keys of blocks that go
 */

/**
 * @typedef {object} Extraction
 * @property {PageReport} report
 * @property {number} ms time in the page from the live document to the report, cloning included
 */

const PATIENCE = 20_000;

/**
 * The page's own scripts are refused by policy and not by switching scripts off in the browser, which would parse
 * `<noscript>` as no reader's browser does. What would be fetched is refused by the same policy, inside the page:
 * intercepting each picture would take most of a run's time.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** No host is found, and all pages share one process: a new one for each site is slow to start and measures cold. */
const ARGS = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-site-isolation-trials', '--renderer-process-limit=1'];

/**
 * Reads saved pages with the built content script in headless Chromium, `workers` pages at a time. Each worker has a
 * browser of its own, so that a page which hangs takes no other with it.
 * @param {{ workers?: number }} [options]
 */
export async function openExtractor({ workers = 1 } = {}) {
  installBrowsers(['chromium']);
  /** @type {Map<Engine, Promise<string>>} */
  const scripts = new Map();
  /** @type {(Page | null)[]} */
  const idle = Array.from({ length: workers }, () => null);
  /** @type {((page: Page | null) => void)[]} */
  const waiting = [];

  /** @returns {Promise<Page | null>} */
  const borrow = () => (idle.length > 0 ? Promise.resolve(idle.pop() ?? null) : new Promise((go) => waiting.push(go)));

  /** @param {Page | null} page */
  function giveBack(page) {
    const next = waiting.shift();
    if (next) next(page);
    else idle.push(page);
  }

  /** @param {Reading} reading @returns {Promise<Extraction>} */
  async function extract(reading) {
    const engine = reading.engine ?? 'safi';
    const script = scripts.get(engine) ?? engineScript(engine);
    scripts.set(engine, script);
    const [extraction] = await extractEach(reading, [await script]);
    if (extraction instanceof Error) throw extraction;
    return /** @type {Extraction} */ (extraction);
  }

  /**
   * Loads a page once and reads it with several scripts, one after the other.
   * @param {Reading} reading @param {string[]} engines @returns {Promise<(Extraction | Error)[]>}
   */
  async function extractEach(reading, engines) {
    let page = await borrow();
    try {
      page ??= await openPage();
      return await withPatience(readPage(page, reading, engines), PATIENCE * engines.length);
    } catch (error) {
      // A page that hung or crashed may not answer again: its worker gets a new browser.
      await page?.context().browser()?.close();
      page = null;
      throw error;
    } finally {
      giveBack(page);
    }
  }

  async function close() {
    await Promise.all(idle.map((page) => page?.context().browser()?.close()));
  }

  return { extract, extractEach, close };
}

async function openPage() {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? undefined,
    args: process.getuid?.() === 0 ? [...ARGS, '--no-sandbox'] : ARGS,
  });
  return browser.newPage();
}

/** @param {Page} page @param {Reading} reading @param {string[]} scripts @returns {Promise<(Extraction | Error)[]>} */
async function readPage(page, { file, html, url, sites, scope, keep, take }, scripts) {
  const session = await page.context().newCDPSession(page);
  // From one part of a page to another the browser loads nothing.
  if (url.includes('#')) await page.goto('about:blank');
  await serve(session, html === undefined ? readPageFile(file) : Buffer.from(html));
  await page.goto(url);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'safi',
  });
  /** @param {string} expression */
  const evaluate = async (expression) => {
    const { result, exceptionDetails: thrown } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value;
  };
  /** @type {(Extraction | Error)[]} */
  const extractions = [];
  for (const script of scripts) {
    await evaluate(`${script}\n;undefined`);
    try {
      const { ms, answer } = JSON.parse(await evaluate(timed({ sites, scope, keep, take })));
      extractions.push(answer.ok ? { report: answer.report, ms } : new Error(answer.message));
    } catch (error) {
      extractions.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  await session.detach();
  return extractions;
}

/** @param {Pick<Reading, 'sites' | 'scope' | 'keep' | 'take'>} options */
const timed = (options) => `(() => {
  const start = performance.now();
  const read = safiEngine.read(${JSON.stringify(options)});
  const ms = performance.now() - start;
  return JSON.stringify({ ms, answer: safiEngine.answer(read) });
})()`;

/**
 * Serves a page at whatever address is opened next. One that sends the reader on (`<meta refresh>`) stays where it is.
 * @param {CDPSession} session @param {Buffer} page
 */
async function serve(session, page) {
  const contentType = saysItsCharset(page) ? 'text/html' : 'text/html; charset=utf-8';
  const headers = { 'Content-Type': contentType, 'Content-Security-Policy': POLICY };
  const whole = {
    responseCode: 200,
    responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: page.toString('base64'),
  };
  let served = false;
  session.on('Fetch.requestPaused', ({ requestId }) => {
    const response = served ? { responseCode: 204 } : whole;
    served = true;
    // Refused when the page has gone meanwhile; whoever waits for it learns so by itself.
    session.send('Fetch.fulfillRequest', { requestId, ...response }).catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
}

/** @param {Buffer} page */
function saysItsCharset(page) {
  const start = page.subarray(0, 65_536).toString('latin1');
  const byteOrderMark = /^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)/;
  return byteOrderMark.test(start) || /<meta\b[^>]*\bcharset\s*=|^\s*<\?xml\b[^>]*\bencoding\s*=/i.test(start);
}

/** A saved page as it is; one that ends in `.gz` is unpacked. @param {string | undefined} file */
export function readPageFile(file) {
  if (file === undefined) throw new Error('A page to read needs a file or its HTML.');
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** @template T @param {Promise<T>} work @param {number} patience @returns {Promise<T>} */
function withPatience(work, patience) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const deadline = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page gave no report within ${patience / 1000} seconds.`)), patience);
  });
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}

import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { engineScript } from '../../scripts/engines.mjs';
import type { ExtractAnswer } from '../../src/messages/extract-answer';

export interface LivePage {
  url: string;
  body: string | Buffer;
  /** Default `text/html; charset=utf-8`. */
  contentType?: string;
  /** Script that runs before the page is read, for documents that no HTML makes. */
  prepare?: string;
}

export interface LiveReading {
  answer: ExtractAnswer;
  /**
   * At most so long the page's main thread worked to prepare and to read it: the lesser of what passed meanwhile, which counts
   * waiting for a processor, since the machine may be busy, and of what it worked, which counts putting the document away.
   */
  ms: number;
  /** Whether no node, attribute or text of the document was touched. */
  unchanged: boolean;
}

/** Reads a page with the content script in a world of its own, as the browser does, and watches the page meanwhile. */
export async function readLivePage(context: BrowserContext, live: LivePage): Promise<LiveReading> {
  const page = await context.newPage();
  try {
    return await readInTab(page, live);
  } finally {
    await page.close();
  }
}

/** The same in a tab that is there already: to open one for each takes longer than to read a page of usual size. */
export async function readInTab(page: Page, { url, body, contentType, prepare }: LivePage): Promise<LiveReading> {
  await page.route('**', (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
    return route.fulfill({ body, contentType: contentType ?? 'text/html; charset=utf-8' });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const session = await page.context().newCDPSession(page);
  const world = await openWorld(session);
  await evaluate(session, world, `${await engineScript('safi')}\n;undefined`);
  await session.send('Performance.enable');
  const before = await workOf(session);
  const { passed, ...read } = (await evaluate(session, world, reading(prepare))) as Omit<LiveReading, 'ms'> & {
    passed: number;
  };
  const ms = Math.min(passed, (await workOf(session)) - before);
  await session.detach();
  await page.unrouteAll();
  return { ...read, ms };
}

// An observer sees also what is changed and put back, and unlike a serializer it stands 5,000 levels of nesting.
// The page is prepared, read and put away in one go: Chromium itself dies of drawing the deepest of these documents.
const reading = (prepare = '') => `(() => {
  const start = performance.now();
  ${prepare};
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const answer = safiExtract();
  const passed = performance.now() - start;
  const unchanged = observer.takeRecords().length === 0;
  document.documentElement?.remove();
  return { answer, unchanged, passed };
})()`;

/** Milliseconds that the page's main thread has worked so far. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const work = metrics.find(({ name }) => name === 'ThreadTime');
  if (!work) throw new Error('Chromium no longer tells how long a thread has worked.');
  return work.value * 1000;
}

async function openWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'safi' });
  return world.executionContextId;
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    timeout: 20_000,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

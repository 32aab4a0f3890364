import type { BrowserContext, CDPSession } from '@playwright/test';
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
  /** Time in the page to read it, the best of three where the first was slow: the machine may be busy with other tests. */
  ms: number;
  /** Whether no node, attribute or text of the document was touched. */
  unchanged: boolean;
}

/** Reads a page with the content script in a world of its own, as the browser does, and watches the page meanwhile. */
export async function readLivePage(context: BrowserContext, { url, body, contentType, prepare }: LivePage) {
  const page = await context.newPage();
  try {
    await page.route('**', (route) => {
      const request = route.request();
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
      return route.fulfill({ body, contentType: contentType ?? 'text/html; charset=utf-8' });
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const session = await context.newCDPSession(page);
    const world = await openWorld(session);
    await evaluate(session, world, `${await engineScript('safi')}\n;undefined`);
    return (await evaluate(session, world, reading(prepare))) as LiveReading;
  } finally {
    await page.close();
  }
}

/** A reading that took no longer is not repeated. */
const ENOUGH_MS = 1000;

// An observer sees also what is changed and put back, and unlike a serializer it stands 5,000 levels of nesting.
// The page is prepared and read in one go: Chromium itself dies of drawing the deepest of these documents.
const reading = (prepare = '') => `(() => {
  ${prepare};
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const times = [];
  let answer;
  do {
    const start = performance.now();
    answer = safiExtract();
    times.push(performance.now() - start);
  } while (times.length < 3 && times.at(-1) > ${ENOUGH_MS});
  return { answer, ms: Math.min(...times), unchanged: observer.takeRecords().length === 0 };
})()`;

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

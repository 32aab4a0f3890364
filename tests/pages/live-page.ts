import type { BrowserContext, CDPSession } from '@playwright/test';
import { engineScript } from '../../scripts/engines.mjs';
import type { ExtractAnswer } from '../../src/messages/extract-answer';

export interface LivePage {
  url: string;
  body: string | Buffer;
  /** Default `text/html; charset=utf-8`. */
  contentType?: string;
  /** Script that the page has run before it is read: for documents that no HTML makes. */
  prepare?: string;
}

export interface LiveReading {
  answer: ExtractAnswer;
  /** Time in the page to read it, the best of three where the first was slow: the machine may be busy with other tests. */
  ms: number;
  /** Whether the document is the same, letter by letter, as before. */
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
    if (prepare) await page.evaluate(prepare);
    const session = await context.newCDPSession(page);
    const world = await openWorld(session);
    await evaluate(session, world, `${await engineScript('safi')}\n;undefined`);
    return (await evaluate(session, world, READING)) as LiveReading;
  } finally {
    await page.close();
  }
}

/** A reading that took no longer is not repeated. */
const ENOUGH_MS = 1000;

// The document is written out by the serializer, which no element's name can stand in for.
const READING = `(() => {
  const write = () => new XMLSerializer().serializeToString(document);
  const before = write();
  const times = [];
  let answer;
  do {
    const start = performance.now();
    answer = safiExtract();
    times.push(performance.now() - start);
  } while (times.length < 3 && times.at(-1) > ${ENOUGH_MS});
  return { answer, ms: Math.min(...times), unchanged: write() === before };
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

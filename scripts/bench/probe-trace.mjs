// @ts-check

/** @import { BrowserContext, CDPSession } from '@playwright/test' */

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} [dur] microseconds
 * @property {number} [tdur] the same without the time that the thread waited for a processor
 * @property {{ data?: { url?: string } }} [args]
 */

/** Work of the page's main thread that begins in a script: its first run, compiling included, and each later call. */
const SCRIPT_WORK = ['EvaluateScript', 'FunctionCall'];

/** The browser's own record of what it did while a page loaded, of which the probe's share is kept. */
export class ProbeTrace {
  #session;
  /** @type {TraceEvent[]} */
  #events = [];

  /** @param {CDPSession} session */
  constructor(session) {
    this.#session = session;
    session.on('Tracing.dataCollected', ({ value }) => {
      this.#events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value)));
    });
  }

  /** @param {BrowserContext} context */
  static async start(context) {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('Playwright gave no browser for the context.');
    const trace = new ProbeTrace(session);
    await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline', 'v8'] } });
    return trace;
  }

  /** @returns {Promise<number | null>} milliseconds; `null` when no probe ran */
  async stop() {
    const complete = new Promise((done) => this.#session.once('Tracing.tracingComplete', done));
    await this.#session.send('Tracing.end');
    await complete;
    await this.#session.detach();
    const work = this.#events.filter(
      ({ name, args }) => SCRIPT_WORK.includes(name) && args?.data?.url?.endsWith('/src/content/probe.js'),
    );
    return work.length > 0 ? work.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000 : null;
  }
}

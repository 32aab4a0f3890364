import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reporter, Suite, TestError } from '@playwright/test/reporter';

/**
 * Leaves the counts of a run for `scripts/test.mjs`. A test that didn't run, for whatever reason, has not passed: it
 * counts as failed, and so does an error outside of any test.
 */
export default class CountingReporter implements Reporter {
  private suite: Suite | null = null;
  private errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onError(_error: TestError): void {
    this.errors += 1;
  }

  onEnd(): void {
    const tests = this.suite?.allTests() ?? [];
    const passed = tests.filter((test) => test.results.length > 0 && test.outcome() === 'expected' && test.ok()).length;
    mkdirSync('.output', { recursive: true });
    writeFileSync('.output/test-results.json', JSON.stringify({ passed, failed: tests.length - passed + this.errors }));
  }

  printsToStdio(): boolean {
    return false;
  }
}

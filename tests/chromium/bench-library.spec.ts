import { expect, test } from '@playwright/test';
import { measureLibrary } from '../../scripts/bench-library/library-times.mjs';

test('the bench of the library measures all that it prints', async () => {
  const times = await measureLibrary('dist/chrome', 100, 5);
  for (const [what, value] of Object.entries(times)) expect(Number.isFinite(value), what).toBe(true);
  for (const what of ['list', 'searchMedian', 'searchP95', 'save', 'memoryMb', 'diskMb'] as const) {
    expect(times[what], what).toBeGreaterThan(0);
  }
});

import { expect, test } from '@playwright/test';
import { LIMITS, sizesOf } from '../../scripts/sizes.mjs';

for (const what of ['probe', 'extract', 'general', 'popup'] as const) {
  test(`${what} stays within ${LIMITS[what]} bytes after gzip`, () => {
    const bytes = sizesOf()[what];
    console.log(`size: ${what} ${bytes} of ${LIMITS[what]} bytes (gzip)`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(LIMITS[what]);
  });
}

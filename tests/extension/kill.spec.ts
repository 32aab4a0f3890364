import { killRun } from '../../scripts/kill/kill-run.mjs';
import { expect, test } from '../support/test';

test('a browser that is killed while it writes loses nothing that was acknowledged', async ({ browserKind }) => {
  test.setTimeout(180_000);
  const { kills, acknowledged, lost, half, refusals } = await killRun(browserKind, { writes: 10 });
  expect({ lost, half, refusals }).toEqual({ lost: 0, half: 0, refusals: [] });
  expect(kills).toBeGreaterThan(0);
  expect(acknowledged).toBeGreaterThan(0);
});

import type { Page } from '@playwright/test';
import { askOverlay } from '../../scripts/chromium-overlay.mjs';
import type { OpenPage, Point } from './open-page';

async function drag(page: Page, path: Point[], restMs = 0): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  try {
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await touch('touchStart', path.slice(0, 1));
    await page.waitForTimeout(restMs);
    for (const point of path.slice(1)) await touch('touchMove', [point]);
    await touch('touchEnd', []);
  } finally {
    await session.detach();
  }
}

export function chromiumPage(front: () => Page): OpenPage {
  return {
    evaluate: (read: (argument: never) => unknown, argument?: unknown) =>
      front().evaluate(read as never, argument) as never,
    click: (x, y) => front().mouse.click(x, y),
    tap: (x, y) => drag(front(), [{ x, y }]),
    drag: (path, restMs) => drag(front(), path, restMs),
    press: (keys) => front().keyboard.press(keys),
    reload: async () => void (await front().reload()),
    overlay: (read) => askOverlay(front(), String(read)) as never,
    screenshot: () => front().screenshot(),
  };
}

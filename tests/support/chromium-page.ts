import type { Page } from '@playwright/test';
import { askOverlay } from '../../scripts/chromium-overlay.mjs';
import type { OpenPage } from './open-page';

export function chromiumPage(front: () => Page): OpenPage {
  return {
    evaluate: (read: (argument: never) => unknown, argument?: unknown) =>
      front().evaluate(read as never, argument) as never,
    click: (x, y) => front().mouse.click(x, y),
    async tap(x, y) {
      const session = await front().context().newCDPSession(front());
      try {
        await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
        await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
        await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      } finally {
        await session.detach();
      }
    },
    press: (keys) => front().keyboard.press(keys),
    reload: async () => void (await front().reload()),
    overlay: (read) => askOverlay(front(), String(read)) as never,
    screenshot: () => front().screenshot(),
  };
}

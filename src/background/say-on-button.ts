import type { Action } from 'webextension-polyfill';

const SHOWN_MS = 6000;

/**
 * Says on the toolbar’s button of one tab what has just been done, then shows what stood there before.
 * @param badge up to four letters
 */
export async function sayOnButton(
  action: Action.Static,
  tabId: number,
  { badge, title }: { badge: string; title: string },
): Promise<void> {
  const before = { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  await Promise.all([action.setBadgeText({ tabId, text: badge }), action.setTitle({ tabId, title })]);
  setTimeout(async () => {
    // The tab has another page by now, or something else was said.
    if ((await action.getTitle({ tabId }).catch(() => null)) !== title) return;
    await Promise.all([
      action.setBadgeText({ tabId, text: before.text }),
      action.setTitle({ tabId, title: before.title }),
    ]);
  }, SHOWN_MS);
}

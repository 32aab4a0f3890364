import type { Action } from 'webextension-polyfill';
import type { PageSeen } from '../messages/page-to-background';
import type { Words } from '../reader/words';

/** What the toolbar shows for one tab. */
export interface ToolbarFace {
  icon: 'article' | 'list' | 'none';
  title: string;
  badge: string;
}

/** A badge holds four characters. */
const BADGE_LIMIT = 999;

const BADGE_COLOUR = '#0A5D57';
const BADGE_TEXT_COLOUR = '#FFFFFF';

/** @param isSaved whether the article is in the library already */
export function toolbarFace(seen: PageSeen, words: Pick<Words, 'say' | 'count'>, isSaved = false): ToolbarFace {
  switch (seen.kind) {
    case 'article':
      return isSaved
        ? { icon: 'article', title: words.say('action_saved'), badge: '✓' }
        : { icon: 'article', title: words.say('action_article'), badge: '' };
    case 'list': {
      const { headlines } = seen;
      const badge = headlines > BADGE_LIMIT ? `${BADGE_LIMIT}+` : String(headlines);
      return { icon: 'list', title: words.count('action_list', headlines), badge };
    }
    case 'other':
      return { icon: 'none', title: words.say('action_title'), badge: '' };
  }
}

/**
 * Shows a face on one tab. Browsers drop it by themselves when the tab loads another page. On Android some of these
 * methods are missing, and a tab that was closed meanwhile refuses them: neither may keep the others from being called.
 */
export async function showFace(action: Partial<Action.Static> | undefined, tabId: number, face: ToolbarFace) {
  const { icon, title, badge } = face;
  const path = { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` };
  const calls = [
    () => action?.setIcon?.({ tabId, path }),
    () => action?.setTitle?.({ tabId, title }),
    () => action?.setBadgeBackgroundColor?.({ tabId, color: BADGE_COLOUR }),
    () => action?.setBadgeTextColor?.({ tabId, color: BADGE_TEXT_COLOUR }),
    () => action?.setBadgeText?.({ tabId, text: badge }),
  ];
  await Promise.allSettled(calls.map(async (call) => call()));
}

import type { Action } from 'webextension-polyfill';
import type { PageKind } from '../article/types';
import type { PageSeen } from '../messages/page-to-background';

/** What the toolbar shows for one tab. */
export interface ToolbarFace {
  icon: 'article' | 'list' | 'none';
  title: string;
  badge: string;
}

/** The browser's `i18n.getMessage`: a localised message, `''` where there is none. */
export type GetMessage = (key: string, substitution?: string) => string;

const ICONS: Record<PageKind, ToolbarFace['icon']> = { article: 'article', list: 'list', other: 'none' };

/** A badge holds four characters; no page of headlines is read that far down. */
const BADGE_LIMIT = 999;

const BADGE_COLOUR = '#0A5D57';
const BADGE_TEXT_COLOUR = '#FFFFFF';

export function toolbarFace({ kind, headlines }: PageSeen, getMessage: GetMessage): ToolbarFace {
  const icon = ICONS[kind];
  if (kind !== 'list') return { icon, title: getMessage(kind === 'article' ? 'action_article' : 'action_title'), badge: '' };
  // The language of our words, which isn't always the browser's: it has languages that we have not.
  const form = new Intl.PluralRules(getMessage('language')).select(headlines);
  return {
    icon,
    title: getMessage(`action_list_${form}`, String(headlines)),
    badge: headlines > BADGE_LIMIT ? `${BADGE_LIMIT}+` : String(headlines),
  };
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

import type { Browser, Menus, Tabs } from 'webextension-polyfill';
import type { Words } from '../reader/words';

/** An entry of the browser's context menu. */
export interface MenuEntry {
  id: string;
  /** Key of its words. */
  words: string;
  contexts: Menus.ContextType[];
  /** Of links, where it isn’t offered on each. */
  targetUrlPatterns?: string[];
  /** Called when the reader has chosen it, which lets Safi into the page of the tab. */
  choose(info: Menus.OnClickData, tab: Tabs.Tab): unknown;
}

/** Puts entries into the context menu of web pages. Phones have none. */
export function keepContextMenus(
  { contextMenus, runtime }: Partial<Pick<Browser, 'contextMenus'>> & Pick<Browser, 'runtime'>,
  words: Pick<Words, 'say'>,
  entries: readonly MenuEntry[],
): void {
  if (!contextMenus) return;
  const create = async () => {
    await contextMenus.removeAll();
    for (const { words: key, choose: _choose, ...entry } of entries) {
      contextMenus.create({ ...entry, title: words.say(key), documentUrlPatterns: ['http://*/*', 'https://*/*'] });
    }
  };
  // Browsers keep entries, in the language that they had.
  runtime.onInstalled.addListener(() => void create());
  runtime.onStartup.addListener(() => void create());
  contextMenus.onClicked.addListener((info, tab) => {
    if (tab) void entries.find(({ id }) => id === info.menuItemId)?.choose(info, tab);
  });
}

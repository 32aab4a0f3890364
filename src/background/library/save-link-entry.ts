import browser from 'webextension-polyfill';
import type { ArticlePage } from '../../article/types';
import type { Words } from '../../reader/words';
import { SITES } from '../../sites/index';
import type { MenuEntry } from '../context-menus';
import { parsePage } from '../parse-page';
import { sayOnButton } from '../say-on-button';
import { saveLink } from './save-link';

/** Saves the page behind a link to an aggregator we know, without opening it; the toolbar’s button says what became of it. */
export function saveLinkEntry(save: (page: ArticlePage) => Promise<unknown>, words: Pick<Words, 'say'>): MenuEntry {
  return {
    id: 'save-link',
    words: 'save_link',
    contexts: ['link'],
    targetUrlPatterns: SITES.flatMap(({ hosts }) => hosts.map(({ host }) => `*://*.${host}/*`)),
    async choose({ linkUrl }, { id }) {
      if (!linkUrl || id === undefined) return;
      const outcome = await saveLink(linkUrl, parsePage, save);
      const badge = outcome === 'saved_notice' ? '✓' : '!';
      await sayOnButton(browser.action, id, { badge, title: words.say(outcome) });
    },
  };
}

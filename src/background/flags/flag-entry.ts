import { startPicking } from '../../access/start-picking';
import type { MenuEntry } from '../context-menus';

/** *Flag this ad*, on what an ad may be. It names addresses and no element: the page is asked which ad it is. */
export const FLAG_ENTRY: MenuEntry = {
  id: 'flag-ad',
  words: 'flag_this_ad',
  contexts: ['link', 'image', 'video', 'frame'],
  choose: ({ linkUrl = null, srcUrl = null, frameUrl = null, frameId }, { id, url }) =>
    id === undefined
      ? null
      : startPicking(id, url, { link: linkUrl, picture: srcUrl, frame: frameId === 0 ? null : frameUrl }),
};

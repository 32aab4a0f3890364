import './box.css';
import type { Frame } from '../../reader/frame';
import { rememberPage } from './page-beneath';
import { trustedOnly } from './trusted-only';

/** The place of the view in a page: over everything else of it, and apart from its style and its scripts. */
export interface Box {
  frame: Frame;
  isShown(): boolean;
  /** Takes it out of the page, which is then as it was. */
  close(): void;
}

/** What moves the page: its own scripts may hold it back, and then the view wouldn't move either. */
const MOVES = ['wheel', 'touchmove'];

/**
 * Puts one element into the page, at its end. Its tree is open, so that translators and dictionaries of other makers can
 * walk it: the text is the page's own, and there is nothing else in it for the page to find.
 * @param style of the view, as text
 * @param name of the view, for those who don't see it
 * @param onClose is called when the browser closed it, or the page
 */
export function openBox(style: string, name: string, onClose: () => void): Box {
  const givePageBack = rememberPage();
  const host = document.createElement('div');
  const tree = host.attachShadow({ mode: 'open' });
  const dialog = document.createElement('dialog');
  dialog.className = 'view-root';
  dialog.setAttribute('aria-label', name);
  // A click beside the text leaves the keyboard in the view.
  dialog.tabIndex = -1;
  // Browsers let such an element of ours through, whatever the page's policy says of styles; Firefox before 153 lets no
  // script of ours adopt a sheet.
  const sheet = document.createElement('style');
  sheet.textContent = style;
  tree.append(sheet, dialog);
  trustedOnly(tree);
  for (const move of MOVES) tree.addEventListener(move, (event) => event.stopPropagation(), { passive: true });
  // A key that did something here is none of the page's.
  tree.addEventListener('keydown', (event) => event.defaultPrevented && event.stopPropagation());
  dialog.addEventListener('close', onClose);
  document.body.append(host);
  dialog.showModal();
  const letGo = holdInPage(host, dialog, onClose);
  return {
    frame: { root: dialog, body: dialog, tree, scroller: dialog, isOverPage: true },
    isShown: () => dialog.open,
    close() {
      letGo();
      dialog.removeEventListener('close', onClose);
      dialog.close();
      host.remove();
      givePageBack();
    },
  };
}

/** Some pages put another body in the place of their own when all has loaded. One that does so for ever gets its way. */
const MOST_TIMES = 5;

/** Puts the element back when the page has swept it away with the rest. Returns what ends it. */
function holdInPage(host: HTMLElement, dialog: HTMLDialogElement, giveUp: () => void): () => void {
  let top = 0;
  let times = 0;
  dialog.addEventListener('scroll', () => {
    top = dialog.scrollTop;
  });
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (++times > MOST_TIMES) return giveUp();
    const wanted = top;
    document.documentElement.append(host);
    dialog.removeAttribute('open');
    dialog.showModal();
    dialog.scrollTop = wanted;
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}

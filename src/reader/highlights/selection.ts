import { type Frame, onScroll } from '../frame';

/** What is selected of a text; `null`: nothing. */
export function selectedIn(content: Element): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return selection.containsNode(content, true) && String(selection).trim() !== '' ? range : null;
}

/** A selection is looked at when it has stood still for so long: it is no use to follow a finger. */
const STILL_MS = 150;

/** Calls `look` now, and when the selection has changed or has been scrolled. Returns what ends it. */
export function whenSelecting(frame: Pick<Frame, 'tree'>, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, STILL_MS);
  };
  document.addEventListener('selectionchange', lookSoon);
  const endScroll = onScroll(frame, lookSoon);
  lookSoon();
  return () => {
    document.removeEventListener('selectionchange', lookSoon);
    endScroll();
    clearTimeout(timer);
  };
}

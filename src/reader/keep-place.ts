import { type Frame, onScroll } from './frame';
import { type Place, placeShown } from './place';

const INTERVAL_MS = 100;

/**
 * Calls `keep` with the place shown, every tenth of a second while it changes. A popup is closed without notice, so
 * nothing is left for that moment. Returns what ends it.
 */
export function keepPlaceWhileScrolling(frame: Frame, keep: (place: Place | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const keepSoon = () => {
    timer ??= setTimeout(() => {
      timer = null;
      keep(placeShown(frame));
    }, INTERVAL_MS);
  };
  const end = onScroll(frame, keepSoon);
  // Unfolding the headlines doesn't scroll, and `toggle` doesn't bubble.
  frame.tree.addEventListener('toggle', keepSoon, { capture: true });
  return () => {
    end();
    frame.tree.removeEventListener('toggle', keepSoon, { capture: true });
    if (timer) clearTimeout(timer);
  };
}

import type { Frame } from './frame';
import { goToPlace, type Place } from './place';

/** What a reader moves the view with. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Opens at `place`, and stays there while the view finds its size: faces that come make the lines another length, and a
 * browser may lay a popup out as tall as its text first, where nothing scrolls. It ends with the first move of the reader.
 * @param current where the view is by now: something else may have moved it, and it may have been sent to the top
 * @returns what ends it
 */
export function openAtPlace(frame: Frame, place: Place, current: () => Place | null): () => void {
  const held = new AbortController();
  const { signal } = held;
  const end = () => held.abort();
  const go = () => {
    const now = current();
    if (!signal.aborted && (!now || now.block === place.block)) goToPlace(frame, place);
  };
  for (const move of MOVES) frame.tree.addEventListener(move, end, { capture: true, passive: true, signal });
  addEventListener('resize', go, { signal });
  void document.fonts.ready.then(go);
  go();
  return end;
}

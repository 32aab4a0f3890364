/** Longer than a glance nothing is withheld, whatever the browser takes to say what is flagged, in milliseconds. */
const LONGEST_MS = 250;

/**
 * Keeps a page from being painted for the first time until it is known what is flagged and what stands there was looked
 * at, which takes a browser some frames. Its background is painted, and nothing moves. As an animation, which changes
 * nothing of the page, asks no policy, and ends by itself. Returns what lifts it.
 */
export function drawVeil(): () => void {
  // A document may have nothing in it yet.
  const veil = (document.documentElement as Element | null)?.animate({ opacity: [0, 0] }, LONGEST_MS);
  return () => veil?.cancel();
}

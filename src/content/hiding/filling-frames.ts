import { innerDocument } from '../../ads/keys';

/** Longer than a glance nothing is withheld, in milliseconds. */
const LONGEST_MS = 250;
/** Each once: one that is never filled is not to flicker. */
const withheld = new WeakSet<HTMLIFrameElement>();

/**
 * A frame that the page fills itself shows its ad for some frames before anybody can look into it: until then nothing of it
 * is painted. Room is kept for it, so that nothing moves. Calls `filled` before it is shown.
 */
export function withholdWhileFilling(frame: HTMLIFrameElement, filled: () => void): void {
  if (withheld.has(frame) || !isFilling(frame)) return;
  withheld.add(frame);
  const value = frame.style.getPropertyValue('visibility');
  const priority = frame.style.getPropertyPriority('visibility');
  frame.style.setProperty('visibility', 'hidden', 'important');
  const end = performance.now() + LONGEST_MS;
  const again = () => {
    if (frame.isConnected && isFilling(frame) && performance.now() < end) return void requestAnimationFrame(again);
    filled();
    if (value) frame.style.setProperty('visibility', value, priority);
    else frame.style.removeProperty('visibility');
  };
  requestAnimationFrame(again);
}

/** Whether it is one of the page's own that doesn't hold yet what it will. */
function isFilling(frame: HTMLIFrameElement): boolean {
  const inner = innerDocument(frame);
  if (!inner || inner.readyState === 'loading') return inner !== null;
  return inner.URL === 'about:blank' && (frame.hasAttribute('srcdoc') || isOwn(frame.src));
}

function isOwn(src: string): boolean {
  return URL.canParse(src) && new URL(src).origin === location.origin;
}

/** A page that builds itself is looked at when it has been still for so long, … */
const STILL_MS = 250;
/** … and is watched this long, which is enough on a slow line: a ticker must not keep the probe at work for good. */
const WATCH_MS = 30_000;

/**
 * Calls `changed` when the page shows another address without loading, or comes back from the browser's cache of pages.
 * Wrapping the page's `history` wouldn't do: it lives in another world than ours. Where the Navigation API is missing
 * (Firefox before 147), a page that pushes an address and leaves its title alone is not noticed.
 */
export function followAddress(changed: () => void): void {
  const address = () => location.href.split('#', 1)[0];
  let known = address();
  const check = () => {
    const now = address();
    if (now === known) return;
    known = now;
    changed();
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', check);
  } else {
    addEventListener('popstate', check);
    new MutationObserver(check).observe(document.head, { childList: true, subtree: true, characterData: true });
  }
  addEventListener('pageshow', (event) => event.persisted && changed());
}

/** Calls `look` each time that the page has come to rest while it builds itself. Gives back what ends it early. */
export function watchUntilStill(look: () => void): () => void {
  let timer = setTimeout(look, STILL_MS);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(look, STILL_MS);
  });
  // Not the body: pages that build themselves may put another in its place.
  observer.observe(document, { childList: true, subtree: true });
  const lapse = setTimeout(() => observer.disconnect(), WATCH_MS);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(lapse);
  };
}

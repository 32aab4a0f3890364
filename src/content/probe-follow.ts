/** A page that builds itself is given this long to be still before it is looked at, … */
const STILL_MS = 250;
/** … and is watched this long: a ticker or an ad that never rests must not keep the probe at work. */
const WATCH_MS = 5000;

/**
 * Calls `changed` when the page shows another address without loading, or comes back from the browser's cache of pages.
 * Wrapping the page's `history` wouldn't do: it lives in another world than ours. Where the Navigation API is missing
 * (Firefox before 147), a page that pushes an address and leaves its title alone is not noticed.
 */
export function followAddress(changed: () => void, signal: AbortSignal): void {
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
    navigation.addEventListener('currententrychange', check, { signal });
  } else {
    addEventListener('popstate', check, { signal });
    const observer = new MutationObserver(check);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }
  addEventListener('pageshow', (event) => event.persisted && changed(), { signal });
}

/** Calls `look` each time that the page has come to rest while it builds itself. Ends when the signal says so. */
export function watchUntilStill(look: () => void, signal: AbortSignal): void {
  let timer = setTimeout(look, STILL_MS);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(look, STILL_MS);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const lapsed = setTimeout(() => observer.disconnect(), WATCH_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(lapsed);
  });
}

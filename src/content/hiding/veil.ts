/** What ads are made of. Longer than a glance nothing of it is withheld, whatever the browser takes to say what is flagged. */
const VEILED =
  'iframe,ins,a[href] img,a[rel~="sponsored"],a[href][style*="url("],[id^="ad"],[id*="-ad"],[id*="_ad"],[class^="ad"],[class*=" ad"],[class*="-ad"],[class*="sponsor"],[class*="pub-"]';
const LONGEST_MS = 250;

/**
 * Keeps what may be an ad from being painted until it is known what is flagged, which takes a browser some frames; in open
 * shadow trees too. Room is kept for it, so that nothing moves. Returns what lifts it.
 */
export function drawVeil(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:is(${VEILED}){visibility:hidden!important}`);
  const roots = new Set<Document | ShadowRoot>();
  const draw = (root: Document | ShadowRoot) => {
    roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  draw(document);
  const observer = new MutationObserver((records) => {
    for (const { shadowRoot } of records.flatMap(({ addedNodes }) => [...addedNodes].flatMap(elementsIn))) {
      if (shadowRoot && !roots.has(shadowRoot)) draw(shadowRoot);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  const lift = () => {
    observer.disconnect();
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    roots.clear();
  };
  setTimeout(lift, LONGEST_MS);
  return lift;
}

function elementsIn(node: Node): Element[] {
  return node instanceof Element ? [node, ...node.querySelectorAll('*')] : [];
}

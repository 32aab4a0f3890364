/** Where the view stands: a page of the extension, or a box of its own in a page of the web. */
export interface Frame {
  /** Carries what the reader chose of the look, and the language of the interface. */
  root: HTMLElement;
  /** Into which the view is drawn. */
  body: Element;
  /** In which its elements are found, and through which its events go. */
  tree: Document | ShadowRoot;
  scroller: Element;
  /** Whether it covers a page, to which closing leads back. */
  isOverPage?: boolean;
}

/** All of a page of the extension. */
export function ownPage(): Frame {
  const { documentElement, body } = document;
  return { root: documentElement, body, tree: document, scroller: documentElement };
}

/** Calls `act` when the view scrolls, or a box in it. Returns what ends it. */
export function onScroll({ tree }: Pick<Frame, 'tree'>, act: () => void): () => void {
  // What scrolls doesn't let its event bubble.
  const options = { capture: true, passive: true };
  tree.addEventListener('scroll', act, options);
  return () => tree.removeEventListener('scroll', act, options);
}

/** So long one batch may keep the page waiting, in milliseconds: half a frame. The rest comes in the next task, and may be seen until then. */
const BATCH_MS = 8;
/** When ads that came late, and roots of shadow trees, are looked for once more, in milliseconds after loading. */
const LATER_MS = [1_000, 4_000];

export interface PageWatch {
  /** Called with each element that may be part of an ad: in most cases before it is painted. */
  look(part: Element): void;
  /** Called when the style of an element has changed. */
  restyled(element: Element): void;
  /** Called when all that is there has been looked at. */
  lookedAtAll(): void;
}

/** Calls `look` with all parts of a page that match `parts`, as they come, and when they change. Returns what looks at all again. */
export function watchPage(parts: string, { look, restyled, lookedAtAll }: PageWatch): () => void {
  const queue = new Set<Element>();
  const roots = new Set<Node>();
  let isWaiting = false;

  function work(): void {
    isWaiting = false;
    const end = performance.now() + BATCH_MS;
    for (const part of queue) {
      queue.delete(part);
      if (part.isConnected) look(part);
      if (performance.now() > end && queue.size > 0) {
        if (!isWaiting) setTimeout(work);
        isWaiting = true;
        return;
      }
    }
    lookedAtAll();
  }

  function add(root: Element | ShadowRoot | Document): void {
    if ('matches' in root && root.matches(parts)) queue.add(root);
    for (const part of root.querySelectorAll(parts)) queue.add(part);
    for (const element of root.querySelectorAll('*')) follow(element);
    if ('shadowRoot' in root) follow(root);
  }

  function follow({ shadowRoot }: Element): void {
    if (!shadowRoot || roots.has(shadowRoot)) return;
    observe(shadowRoot);
    add(shadowRoot);
  }

  function observe(root: Document | ShadowRoot): void {
    roots.add(root);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['href', 'src', 'style'] });
    // What a frame of the page's own origin holds is there when it has loaded; a picture says its size then.
    root.addEventListener(
      'load',
      ({ target }) => target instanceof Element && target.matches(parts) && enqueue(target),
      {
        capture: true,
        passive: true,
      },
    );
  }

  function enqueue(part: Element): void {
    queue.add(part);
    work();
  }

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      if (attributeName === 'style') restyled(target as Element);
      else if (type === 'attributes') add(target as Element);
      else for (const node of addedNodes) if (node instanceof Element) add(node);
    }
    work();
  });
  const all = () => {
    add(document);
    for (const root of roots) if (root instanceof ShadowRoot) add(root);
    work();
  };
  observe(document);
  all();
  document.addEventListener('DOMContentLoaded', all);
  addEventListener('load', () => {
    all();
    for (const wait of LATER_MS) setTimeout(all, wait);
  });
  return all;
}

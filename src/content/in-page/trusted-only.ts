import { options } from 'preact';

type Handler = (event: Event) => unknown;

const HANDLER_PATTERN = /^on[A-Z]/;

/** What a person does with a control, or a script in their name. */
const DEEDS = ['click', 'input', 'change', 'keydown', 'pointerdown'];

/**
 * Lets controls take the deeds of a person only: the page can reach into the open tree, and dispatch events of its own.
 * Handlers are told apart one by one as well, since an element that was taken out of the tree sends nothing through it.
 */
export function trustedOnly(tree: ShadowRoot): void {
  for (const deed of DEEDS) tree.addEventListener(deed, refuseUntrusted, { capture: true });
}

// Once: a view may be opened again and again in one page.
const before = options.vnode;
options.vnode = (vnode) => {
  if (typeof vnode.type === 'string') guardHandlers(vnode.props as Record<string, unknown>);
  before?.(vnode);
};

function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function guardHandlers(props: Record<string, unknown>): void {
  for (const [name, handler] of Object.entries(props)) {
    if (!HANDLER_PATTERN.test(name) || typeof handler !== 'function') continue;
    const act = handler as Handler;
    props[name] = (event: Event) => (event.isTrusted ? act(event) : undefined);
  }
}

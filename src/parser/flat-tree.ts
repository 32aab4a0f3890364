/**
 * A copy of `document` as HTML, for XHTML, where names of elements are written small, and for a page of which open shadow
 * roots hold some: what they show stands in its place, in the order in which it is drawn, and of a component's own children
 * stay those that it has a slot for.
 */
export function flatCopy(document: Document): Document {
  const root = document.documentElement;
  const copy = document.implementation.createHTMLDocument('');
  copy.replaceChild(copy.importNode(root, true), copy.documentElement);
  flatten(root, copy);
  return copy;
}

/** A form's control may bear any name, also that of the property. */
export function isShadowHost({ shadowRoot }: Element): boolean {
  return shadowRoot?.nodeType === 11;
}

function flatten(root: Element, copy: Document): void {
  // The list grows while it is read: components hold components, to any depth.
  const hosts = hostsIn(root, copy.documentElement);
  for (const [host, shell] of hosts) {
    const shadow = host.shadowRoot as ShadowRoot;
    const copies = [...shell.childNodes];
    const own = new Map([...host.childNodes].map((child, at) => [child as Node, copies[at] as Node]));
    shell.textContent = '';
    for (const child of shadow.childNodes) shell.append(copy.importNode(child, true));
    for (const inner of hostsIn(shadow, shell)) hosts.push(inner);
    const slots = shell.querySelectorAll('slot');
    for (const [at, slot] of shadow.querySelectorAll('slot').entries()) {
      const assigned = slot.assignedNodes?.() ?? []; // an SVG element of that name has none
      const place = slots[at];
      if (!place || assigned.length === 0) continue; // what stands in a slot is shown when nothing is put into it
      place.textContent = '';
      for (const node of assigned) place.append(own.get(node) ?? '');
    }
  }
}

/** The elements with an open shadow root, each with its copy. */
function hostsIn(root: ParentNode, copy: ParentNode): [Element, Element][] {
  const copies = copy.querySelectorAll('*');
  return [...root.querySelectorAll('*')].flatMap((element, at): [Element, Element][] =>
    isShadowHost(element) ? [[element, copies[at] as Element]] : [],
  );
}

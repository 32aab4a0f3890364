/** Where it is looked, of the view's width, and above its lower edge, in pixels. */
const ACROSS = [0.3, 0.5, 0.7];
const ABOVE_EDGE = 40;

/**
 * Whether something of the page stands at the foot of the view that can't be scrolled away, as a bar with an ad does: what
 * Safi says has to stand elsewhere then. What covers the whole view is beneath it wherever it stands.
 */
export function isFootTaken(): boolean {
  return ACROSS.some((part) =>
    document
      .elementsFromPoint(innerWidth * part, innerHeight - ABOVE_EDGE)
      .some((element) => element.getBoundingClientRect().height < innerHeight / 2 && staysInView(element)),
  );
}

/** Whether it stands still while the page is scrolled. */
export function staysInView(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(box).position)) return true;
  }
  return false;
}

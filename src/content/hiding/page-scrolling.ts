/** What a page's own style said of its scrolling, where we have changed it: shared by our scripts in the page. */
declare global {
  var safiScrolling: Map<HTMLElement, { value: string; priority: string; times: number }> | undefined;
}

globalThis.safiScrolling ??= new Map();
const changed = globalThis.safiScrolling;

/** Of the view, from which on something covers it. */
const COVERED = 0.5;
const MOST_PARTS = 40;
/** A page that locks itself again and again is not fought for ever. */
const MOST_FIGHTS = 50;

/** Whether an element that is shown lies over most of the view, wherever the page is scrolled to. */
export function coversPage(element: Element): boolean {
  return [element, ...element.querySelectorAll('*')].slice(0, MOST_PARTS).some((part) => {
    if (getComputedStyle(part).position !== 'fixed') return false;
    const { width, height } = part.getBoundingClientRect();
    return width * height >= innerWidth * innerHeight * COVERED;
  });
}

/** Of the view, from which on something lies over all of it. */
const WHOLE = 0.9;
const SHOWS_SOMETHING = 'a,button,canvas,iframe,img,input,svg,video';

/** What does nothing but dim the page behind a box that lies over it, and stands beside that. */
export function backdropsOf(box: Element): HTMLElement[] {
  if (getComputedStyle(box).position !== 'fixed') return [];
  return [...(box.parentElement?.children ?? [])].filter((each): each is HTMLElement => {
    if (each === box || !(each instanceof HTMLElement) || each.textContent?.trim()) return false;
    const { position, zIndex } = getComputedStyle(each);
    // What lies beneath the page is its background.
    if (position !== 'fixed' || !(Number(zIndex) > 0) || each.querySelector(SHOWS_SOMETHING)) return false;
    const { width, height } = each.getBoundingClientRect();
    return width * height >= innerWidth * innerHeight * WHOLE;
  });
}

/** Lets the page scroll that was kept from it for something that covered it. */
export function giveScrollingBack(): void {
  for (const element of [document.documentElement, document.body]) {
    if (!element || !/hidden|clip/.test(getComputedStyle(element).overflowY)) continue;
    const value = element.style.getPropertyValue('overflow-y');
    const known = changed.get(element) ?? {
      value,
      priority: element.style.getPropertyPriority('overflow-y'),
      times: 0,
    };
    changed.set(element, known);
    if (known.times++ >= MOST_FIGHTS) continue;
    element.style.setProperty('overflow-y', 'auto', 'important');
  }
}

/** Leaves it to the page again, as it was. */
export function leaveScrolling(): void {
  for (const [element, { value, priority }] of changed) {
    if (value) element.style.setProperty('overflow-y', value, priority);
    else element.style.removeProperty('overflow-y');
  }
  changed.clear();
}

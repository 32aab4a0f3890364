import { THINGS } from './things-of-page';

/** Where it is looked: of the view's width, and of the bar's height from the view's lower edge up. */
const ACROSS = [0.3, 0.5, 0.7];
const UP = [0.3, 0.6, 1];

/** What of the page stands at a point of the view. */
type StandingAt = (x: number, y: number) => readonly Element[];

/**
 * Keeps what Safi says at the foot of the view from covering what the reader can't scroll from beneath it: it stands at the
 * head meanwhile. Returns what ends it.
 */
export function keepFootFree(bar: HTMLElement, standingAt: StandingAt): () => void {
  const look = () => bar.classList.toggle('above', isFootTaken(bar.offsetHeight, standingAt));
  requestAnimationFrame(look); // as soon as it is shown and has its height
  addEventListener('scroll', look, { capture: true, passive: true });
  addEventListener('resize', look);
  return () => {
    removeEventListener('scroll', look, { capture: true });
    removeEventListener('resize', look);
  };
}

/**
 * Whether something stands at the foot of the view that can't be scrolled away: a bar with an ad, or the last thing of the
 * page. What covers the whole view is beneath it wherever it stands.
 */
function isFootTaken(height: number, standingAt: StandingAt): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
  const isAtEnd = scrollTop + clientHeight >= scrollHeight - 1;
  const stays = (element: Element) =>
    element.getBoundingClientRect().height < innerHeight / 2 &&
    (staysInView(element) || (isAtEnd && (element.matches(THINGS) || element.querySelector(THINGS) !== null)));
  return ACROSS.some((across) =>
    UP.some((up) => standingAt(innerWidth * across, innerHeight - height * up).some(stays)),
  );
}

/** Whether it stands still while the page is scrolled. */
export function staysInView(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(box).position)) return true;
  }
  return false;
}

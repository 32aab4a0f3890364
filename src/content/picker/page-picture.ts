import type { PlaceInView } from '../../messages/flag-messages';
import { tellFromPage } from '../../messages/send';

/** The page is still when nothing has scrolled for so long, in milliseconds. */
const STILL_MS = 300;
/** Longer than this nobody waits for a picture: a browser may take its time over a page that it has just brought to front. */
const LONGEST_MS = 500;
/** Smaller things give no picture, in pixels. */
const SMALLEST = 16;

/** What the page showed before Safi drew over it: small pictures of flagged ads are cut out of it. */
export interface PagePicture {
  take(): Promise<void>;
  /** Where an element stood when the page was captured; `null` where it stands elsewhere now, or out of view. */
  placeOf(element: Element): PlaceInView | null;
  /** Takes it again when the page has been scrolled: `over` isn't shown meanwhile. */
  follow(over: HTMLElement): void;
  stop(): void;
}

export function pagePicture(): PagePicture {
  let taken = '';
  let over: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function take(): Promise<void> {
    taken = '';
    const view = viewNow();
    const inTime = new Promise<null>((resolve) => setTimeout(resolve, LONGEST_MS, null));
    const answer = await Promise.race([tellFromPage('capturePage', null).catch(() => null), inTime]);
    if (answer?.ok && answer.value && view === viewNow()) taken = view;
  }

  const scrolled = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void takeAgain(), STILL_MS);
  };

  async function takeAgain(): Promise<void> {
    if (!over || taken === viewNow()) return;
    // What is see-through keeps its focus.
    over.style.opacity = '0';
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    await take();
    over.style.opacity = '';
  }

  return {
    take,
    placeOf(element) {
      if (taken !== viewNow()) return null;
      const box = element.getBoundingClientRect();
      const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
      const [width, height] = [Math.min(innerWidth, box.right) - left, Math.min(innerHeight, box.bottom) - top];
      return width < SMALLEST || height < SMALLEST ? null : { left, top, width, height, viewWidth: innerWidth };
    },
    follow(element) {
      over = element;
      addEventListener('scroll', scrolled, { capture: true, passive: true });
    },
    stop() {
      over = null;
      clearTimeout(timer);
      removeEventListener('scroll', scrolled, { capture: true });
    },
  };
}

function viewNow(): string {
  return [scrollX, scrollY, innerWidth, innerHeight].join(' ');
}

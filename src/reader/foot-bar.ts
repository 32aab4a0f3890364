import { effect } from '@preact/signals';
import { type Frame, onScroll } from './frame';

/** Where the buttons stand at the foot, as in `look/bar.css`. */
const PHONE = matchMedia('(width <= 480px)');
/** What is less is the trembling of a finger, in px. */
const LEAST = 6;

/**
 * Takes the buttons at the foot out of the way while the text is scrolled down, and brings them back when it is scrolled
 * up, at its end, and when the keyboard comes to them. Returns what ends it.
 * @param isInUse whether something is open that they opened: then they stay
 */
export function giveWay(tools: HTMLElement, frame: Frame, isInUse: () => boolean): () => void {
  const { scroller } = frame;
  let top = scroller.scrollTop;
  const show = () => tools.classList.remove('away');

  const endScroll = onScroll(frame, () => {
    if (!PHONE.matches) return;
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    const by = scrollTop - top;
    const isAtEnd = scrollTop + clientHeight >= scrollHeight - LEAST;
    // A leap is none of a finger's: the text is shown where it was left.
    const isLeap = Math.abs(by) > clientHeight / 2;
    if (Math.abs(by) >= LEAST) top = scrollTop;
    if (isAtEnd || by <= -LEAST || isInUse() || tools.querySelector(':focus-visible')) show();
    else if (by >= LEAST && !isLeap) tools.classList.add('away');
  });
  const endUse = effect(() => {
    if (isInUse()) show();
  });
  tools.addEventListener('focusin', show);
  return () => {
    endScroll();
    endUse();
    tools.removeEventListener('focusin', show);
  };
}

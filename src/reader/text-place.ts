import type { TextPlace } from '../article/marks';
import { type Frame, onScroll } from './frame';
import { BAR_HEIGHT } from './place';
import { placeInHtml } from './sanitise';

/** Where in a text the top of the view is; `null` at the very top, where every reading begins. */
function textPlaceShown(content: Element, { scroller }: Pick<Frame, 'scroller'>): TextPlace | null {
  if (scroller.scrollTop <= 0) return null;
  const blocks = ownBlocks(content);
  const block = blocks.find((each) => each.getBoundingClientRect().bottom > BAR_HEIGHT) ?? blocks.at(-1);
  if (!block) return null;
  const { top, height } = block.getBoundingClientRect();
  const share = Math.round((100 * (BAR_HEIGHT - top)) / Math.max(1, height)) / 100;
  return { block: placeOf(block), share: Math.max(0, Math.min(1, share)) };
}

/** Scrolls to `place` at once, and again when the faces have come, which make the lines another length. */
export function goToTextPlace(content: Element, place: TextPlace, { scroller }: Pick<Frame, 'scroller'>): void {
  const go = () => {
    const block = ownBlocks(content).find((each) => placeOf(each) >= place.block);
    if (!block) return;
    const { top, height } = block.getBoundingClientRect();
    scroller.scrollBy({ top: top + height * place.share - BAR_HEIGHT, behavior: 'instant' });
  };
  go();
  const { scrollTop } = scroller;
  void document.fonts.ready.then(() => {
    if (scroller.scrollTop === scrollTop) go();
  });
}

const INTERVAL_MS = 1000;

/** Calls `keep` with the place in the text, once a second while it changes, and when the view goes. Returns what ends it. */
export function keepTextPlace(content: Element, frame: Frame, keep: (place: TextPlace | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    keep(textPlaceShown(content, frame));
  };
  const writeSoon = () => {
    timer ??= setTimeout(write, INTERVAL_MS);
  };
  const end = onScroll(frame, writeSoon);
  if (frame.scroller.scrollTop > 0) writeSoon();
  addEventListener('pagehide', write);
  return () => {
    end();
    removeEventListener('pagehide', write);
    clearTimeout(timer);
  };
}

/** The blocks that the text has of its own, and that are shown. */
function ownBlocks(content: Element): Element[] {
  return [...content.children].filter((block) => !block.matches('.restored, [hidden]'));
}

/** What stands alone in the text was put into a box of its own. */
function placeOf(block: Element): number {
  return placeInHtml(block.matches('.scroller') ? (block.firstElementChild ?? block) : block);
}

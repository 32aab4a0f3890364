import type { Direction } from '../../article/types';
import type { ButtonPlace } from '../../settings/page-button';

/** A finger that rests trembles by less, in px. */
const DRAG_FROM = 8;
/** A press that lasts longer asks what else there is, in milliseconds. */
const HOLD_MS = 500;
/** Between the button and the edge of the window, as in the style, in px. */
const MARGIN = 16;

export interface HandleActs {
  held(): void;
  /** The reader let it go, having dragged it there. */
  dropped(place: ButtonPlace): void;
}

/** Lets a button be dragged, with all of its group, and be held; what remains is a press. */
export function handle(button: HTMLElement, group: HTMLElement, dir: Direction, acts: HandleActs): void {
  let from: { x: number; y: number } | null = null;
  let isDragged = false;
  let isUsed = false;
  let timer: ReturnType<typeof setTimeout>;
  const hold = () => {
    clearTimeout(timer);
    isUsed = true;
    acts.held();
  };

  button.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY };
    isDragged = false;
    isUsed = false;
    button.setPointerCapture(event.pointerId);
    timer = setTimeout(hold, HOLD_MS);
  });
  button.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!from) return;
    const [x, y] = [clientX - from.x, clientY - from.y];
    if (!isDragged && Math.hypot(x, y) < DRAG_FROM) return;
    clearTimeout(timer);
    isDragged = true;
    isUsed = true;
    group.style.translate = `${x}px ${y}px`;
  });
  button.addEventListener('pointerup', () => {
    const place = isDragged ? placeOf(button.getBoundingClientRect(), dir) : null;
    end();
    if (place) acts.dropped(place);
  });
  button.addEventListener('pointercancel', end);
  // A long touch asks for a menu, on some systems before we count it as one.
  button.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    if (event.isTrusted && !isDragged) hold();
  });
  // The click that comes with letting go is no press.
  button.addEventListener(
    'click',
    (event) => {
      if (isUsed && event.detail > 0) event.stopImmediatePropagation();
      isUsed = false;
    },
    { capture: true },
  );

  function end(): void {
    clearTimeout(timer);
    from = null;
    isDragged = false;
    group.style.translate = '';
  }
}

/** The place at the edge of the window that is nearest to where the button was let go. */
function placeOf({ left, width, bottom, height }: DOMRect, dir: Direction): ButtonPlace {
  const isLeft = left + width / 2 < innerWidth / 2;
  const room = innerHeight - 2 * MARGIN - height;
  const up = room > 0 ? (innerHeight - MARGIN - bottom) / room : 0;
  return { side: isLeft === (dir === 'ltr') ? 'start' : 'end', up: Math.min(1, Math.max(0, up)) };
}

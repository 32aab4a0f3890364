import { useEffect, useRef } from 'preact/hooks';
import { onScroll } from '../frame';
import { useReading } from '../reading-context';

export interface ProgressProps {
  dir: 'ltr' | 'rtl';
  /** How long the whole text takes. */
  minutes: number;
}

/** With each frame it would cost more than the scrolling itself; the style draws the way between. */
const INTERVAL_MS = 100;

/** How much of the article has passed, and how long the rest takes. For the eyes only: the scroll bar says it to everyone else. */
export function Progress({ dir, minutes }: ProgressProps) {
  const { words, frame } = useReading();
  const line = useRef<HTMLDivElement>(null);
  const left = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let drawing: ReturnType<typeof setTimeout> | null = null;
    const draw = () => {
      drawing = null;
      const article = frame.tree.querySelector('article');
      if (!article || !line.current || !left.current) return;
      const length = article.offsetTop + article.offsetHeight - frame.scroller.clientHeight;
      const passed = length > 0 ? Math.min(1, frame.scroller.scrollTop / length) : 0;
      line.current.style.transform = `scaleX(${passed})`;
      // The header says the whole; when all has passed there is nothing to say.
      const isUnder = passed > 0.02 && passed < 1;
      const told = isUnder ? words.count('time_left', Math.ceil(minutes * (1 - passed))) : '';
      if (left.current.textContent !== told) left.current.textContent = told;
    };
    const drawSoon = () => {
      drawing ??= setTimeout(draw, INTERVAL_MS);
    };
    draw();
    const end = onScroll(frame, drawSoon);
    return () => {
      end();
      if (drawing) clearTimeout(drawing);
    };
  }, [minutes, dir]);
  return (
    <>
      <p class="time-left muted" aria-hidden="true" ref={left} />
      <div class="progress" dir={dir}>
        <div class="progress-line" ref={line} />
      </div>
    </>
  );
}

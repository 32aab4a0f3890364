import '../look/highlights.css';
import Highlighter from 'lucide/dist/esm/icons/highlighter.mjs';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { putHighlight, removeHighlight } from '../highlights/change-highlights';
import { type DrawnHighlights, drawHighlights, eraseHighlights, highlightAt } from '../highlights/draw-highlights';
import { drawnTextOf } from '../highlights/drawn-text';
import { highlightOf } from '../highlights/make-highlight';
import { selectedIn, whenSelecting } from '../highlights/selection';
import { BAR_HEIGHT } from '../place';
import { useReading } from '../reading-context';
import type { SavedShown } from '../saved-shown';
import type { ShownText } from '../shown-text';
import { highlightSign } from './highlight-sign';
import { Icon } from './Icon';

export interface HighlightsProps {
  shown: SavedShown;
  text: ShownText;
  /** Of the highlight whose note is open. */
  opened: string | null;
  /** Opens the note of a highlight. */
  onOpen(id: string): void;
}

/** The highlights of a saved article, drawn in its text; while something is selected, the button that makes one more. */
export function Highlights({ shown, text: { article, element, blocks }, opened, onOpen }: HighlightsProps) {
  const { words, keys, notices, frame } = useReading();
  const [selected, setSelected] = useState<DOMRect | null>(null);
  /** A finger that presses the button takes the selection away. */
  const last = useRef<Range | null>(null);
  const drawn = useRef<DrawnHighlights>(new Map());
  const { highlights } = shown.marks.value;
  const found = article.textContent;

  useLayoutEffect(() => {
    drawn.current = drawHighlights(element, highlights, found, (highlight) =>
      highlightSign(highlight, words, () => onOpen(highlight.id)),
    );
  }, [element, highlights, blocks.restored.value]);
  useEffect(() => () => eraseHighlights(element), [element]);
  useEffect(() => {
    const { top = 0, bottom = 0 } = (opened && drawn.current.get(opened)?.getBoundingClientRect()) || {};
    const isInSight = top >= BAR_HEIGHT && bottom <= frame.scroller.clientHeight;
    if (opened && !isInSight) frame.scroller.scrollBy({ top: top - 2 * BAR_HEIGHT, behavior: 'instant' });
  }, [opened]);

  const say = (key: string) => notices.show({ text: words.say(key) });
  const add = async () => {
    const range = selectedIn(element) ?? last.current;
    const text = drawnTextOf(element);
    const span = range && text.spanOf(range);
    if (!span) return say('nothing_selected');
    getSelection()?.removeAllRanges();
    last.current = null;
    const highlight = highlightOf(span, text, found, Date.now());
    const same = highlights.find(({ exact, start }) => exact === highlight.exact && start === highlight.start);
    if (same) return onOpen(same.id);
    if (!(await putHighlight(shown, highlight))) return say('not_saved');
    const undo = () => void removeHighlight(shown, highlight.id);
    const action = { label: words.say('add_note'), act: () => onOpen(highlight.id) };
    notices.show({ text: words.say('highlighted'), action, undo });
  };

  useEffect(() => keys.add([{ key: 'h', label: 'highlight', act: () => void add() }]), [shown, element, highlights]);
  useEffect(() => {
    const look = () => {
      last.current = selectedIn(element)?.cloneRange() ?? null;
      setSelected(last.current?.getBoundingClientRect() ?? null);
    };
    return whenSelecting(frame, look);
  }, [element]);
  useEffect(() => {
    const onClick = ({ clientX, clientY, target }: MouseEvent) => {
      if (selectedIn(element) || (target instanceof Element && target.closest('a, button'))) return;
      const id = highlightAt(drawn.current, clientX, clientY);
      if (id) onOpen(id);
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [element]);

  if (!selected) return null;
  const below = Math.min(selected.bottom + 12, innerHeight - 64);
  const middle = Math.max(80, Math.min(innerWidth - 80, (selected.left + selected.right) / 2));
  return (
    <div class="highlight-bar" style={{ top: `${below}px`, left: `${middle}px`, transform: 'translateX(-50%)' }}>
      {/* So that pressing it leaves the selection as it is. */}
      <button type="button" onPointerDown={(event) => event.preventDefault()} onClick={() => void add()}>
        <Icon node={Highlighter} />
        {words.say('highlight')}
        <kbd>H</kbd>
      </button>
    </div>
  );
}

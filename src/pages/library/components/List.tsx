import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hasWords } from '../../../library/search/query';
import { keyOf } from '../../../reader/keys';
import { useLibrary } from '../library-context';
import { markShown } from '../mark-shown';
import { ListRow } from './ListRow';

export interface ListProps {
  numbers: Uint32Array;
}

/** Rows drawn above and below what is in sight. */
const MARGIN = 6;
/** Height of a row in pixels, where the style doesn't say it yet. */
const ROW = 78;

/** The list: of any length, and only what is in sight is drawn. */
export function List({ numbers }: ListProps) {
  const { library, words } = useLibrary();
  const { rows, selection } = library;
  const list = useRef<HTMLUListElement>(null);
  // What fits the window is right at first: rows are read once.
  const [seen, setSeen] = useState(() => ({ first: 0, last: Math.ceil(innerHeight / ROW) + MARGIN, height: ROW }));
  const cursor = useRef(0);

  useLayoutEffect(() => {
    const measure = () => {
      const element = list.current;
      if (!element) return;
      const height = Number.parseFloat(getComputedStyle(element).getPropertyValue('--row')) || ROW;
      const above = Math.max(0, -element.getBoundingClientRect().top);
      const first = Math.max(0, Math.floor(above / height) - MARGIN);
      const last = Math.min(numbers.length, Math.ceil((above + innerHeight) / height) + MARGIN);
      setSeen((old) =>
        old.first === first && old.last === last && old.height === height ? old : { first, last, height },
      );
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [numbers]);

  const shown = [...numbers.subarray(seen.first, Math.min(seen.last, numbers.length))];
  // Before the frame is painted: the rows are on their way while it is.
  useLayoutEffect(() => rows.want(shown));
  const isReady = shown.length > 0 && shown.every((number) => rows.get(number));
  useLayoutEffect(() => {
    if (isReady) markShown();
  }, [isReady, numbers]);

  const focusRow = (at: number) => {
    const to = Math.max(0, Math.min(numbers.length - 1, at));
    cursor.current = to;
    const link = () => list.current?.querySelector<HTMLElement>(`[aria-posinset="${to + 1}"] :is(a, input)`);
    const element = link();
    if (element) {
      element.focus({ preventScroll: true });
      element.closest('li')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    const top = (list.current?.getBoundingClientRect().top ?? 0) + scrollY;
    scrollTo({ top: top + to * seen.height - innerHeight / 2, behavior: 'instant' });
    requestAnimationFrame(() => requestAnimationFrame(() => link()?.focus({ preventScroll: true })));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyOf(event);
    const row = (event.target as Element).closest('[aria-posinset]');
    const at = row ? Number(row.getAttribute('aria-posinset')) - 1 : cursor.current;
    const id = library.idOf(numbers[at] ?? 0);
    const page = Math.max(1, Math.floor(innerHeight / seen.height) - 2);
    if ((event.ctrlKey || event.metaKey) && key === 'a') selection.add([...numbers].map(library.idOf));
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (key === 'ArrowDown' || key === 'ArrowUp' || key === 'j' || key === 'k') {
      const next = at + (key === 'ArrowDown' || key === 'j' ? 1 : -1);
      if (event.shiftKey) selection.add([id, library.idOf(numbers[Math.max(0, next)] ?? 0)]);
      focusRow(next);
    } else if (key === 'PageDown' || key === 'PageUp') focusRow(at + (key === 'PageDown' ? page : -page));
    else if (key === 'Home') focusRow(0);
    else if (key === 'End') focusRow(numbers.length - 1);
    else if (key === 'x') selection.toggle(id);
    else if (key === 'Escape') selection.clear();
    else if (key === 'Delete') {
      const ids = selection.count.value > 0 ? [...selection.ids.value] : [id];
      void (library.filter.value.isBin ? library.restore(ids) : library.moveToBin(ids));
    } else return;
    event.preventDefault();
  };

  return (
    <ul
      class="library-list"
      ref={list}
      aria-label={words.say('library')}
      data-has-passages={hasWords(library.query.value) ? '' : undefined}
      style={{ blockSize: `${numbers.length * seen.height}px` }}
      onKeyDown={onKeyDown}
    >
      {shown.map((number, at) => (
        <ListRow
          key={number}
          number={number}
          place={seen.first + at}
          count={numbers.length}
          top={(seen.first + at) * seen.height}
        />
      ))}
    </ul>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { useReading } from '../reading-context';
import type { ShownText } from '../shown-text';
import { noteContent } from '../text-links';

export interface NoteBesideProps {
  /** The block of the text that the note is. */
  note: HTMLElement;
  /** The link that asked for it. */
  mark: HTMLElement;
  text: ShownText;
  onGoTo(): void;
  onClose(): void;
}

const GAP = 6;
const MARGIN = 12;

/** A note of the article, at its mark. */
export function NoteBeside({ note, mark, text, onGoTo, onClose }: NoteBesideProps) {
  const { words } = useReading();
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    content.current?.replaceChildren(...noteContent(note, text));
    element.showPopover();
    place(element, mark.getBoundingClientRect());
    element.focus({ preventScroll: true });
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // What is behind it must not close with it.
    event.stopPropagation();
    event.preventDefault();
    box.current?.hidePopover();
    mark.focus({ preventScroll: true });
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) box.current?.hidePopover();
  };
  const onToggle = ({ newState }: { newState: string }) => newState === 'closed' && onClose();

  return (
    <div
      class="note-beside"
      popover="auto"
      role="dialog"
      aria-label={words.say('note_of_text', mark.textContent?.trim() ?? '')}
      tabIndex={-1}
      ref={box}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
      onToggle={onToggle}
    >
      <div
        class="prose"
        dir={getComputedStyle(note).direction as 'ltr' | 'rtl'}
        lang={note.closest<HTMLElement>('[lang]')?.lang}
      >
        <div class="content" ref={content} />
      </div>
      <button type="button" class="quiet" onClick={onGoTo}>
        {words.say('go_to_note')}
      </button>
    </div>
  );
}

/** Below what it belongs to, or above it where there is more room; always whole within the view. */
function place(box: HTMLElement, beside: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const middle = (beside.left + beside.right) / 2 - width / 2;
  const across = document.documentElement.clientWidth;
  const left = Math.max(MARGIN, Math.min(middle, across - width - MARGIN));
  const fitsBelow = beside.bottom + GAP + height <= innerHeight - MARGIN;
  const top = fitsBelow ? beside.bottom + GAP : Math.max(MARGIN, beside.top - GAP - height);
  const isRtl = getComputedStyle(box).direction === 'rtl';
  box.style.insetInlineStart = `${Math.round(isRtl ? across - left - width : left)}px`;
  box.style.insetBlockStart = `${Math.round(top)}px`;
}

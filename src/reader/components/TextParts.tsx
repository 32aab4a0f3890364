import '../look/text-parts.css';
import { useEffect, useState } from 'preact/hooks';
import { toClipboard } from '../copy/to-clipboard';
import { nameScrollers } from '../name-scrollers';
import { useReading } from '../reading-context';
import type { ShownText } from '../shown-text';
import { type TextTarget, targetsIn } from '../text-links';
import { NoteBeside } from './NoteBeside';

/** A note, and the link that asked for it. */
interface OpenNote {
  note: HTMLElement;
  mark: HTMLAnchorElement;
}

/** What of a text answers, beside its pictures: boxes that scroll, code that can be copied, links that lead within it. */
export function TextParts({ text }: { text: ShownText }) {
  const { words, settings, notices, frame } = useReading();
  const { size, width, latinFace, arabicFace } = settings.values.value;
  const [open, setOpen] = useState<OpenNote | null>(null);
  const restored = text.blocks.restored.value;

  // Another size makes other boxes scroll.
  useEffect(() => {
    const name = () => nameScrollers(text.element, words);
    name();
    window.addEventListener('resize', name);
    return () => window.removeEventListener('resize', name);
  }, [text, restored, size, width, latinFace, arabicFace]);

  useEffect(() => {
    const places = placeCopyButtons(text.element, words.say('copy_code'));
    let end: (() => void) | undefined;
    let isOver = false;
    if (places.length > 0)
      void import('../colour-code').then(({ colourCode }) => {
        if (!isOver) end = colourCode(text.element);
      });
    return () => {
      isOver = true;
      end?.();
      for (const place of places) place.remove();
    };
  }, [text, restored]);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      // A page can take the text out of the view over it, where nobody else refuses what it dispatches.
      if (frame.isOverPage && !event.isTrusted) return;
      const clicked = event.target instanceof Element ? event.target : null;
      const place = clicked?.closest('.copy-code');
      if (place) void toClipboard(() => place.previousElementSibling?.textContent ?? '', { notices, words });
      const link = clicked?.closest('a');
      const target = link && !event.ctrlKey && !event.metaKey && !event.shiftKey ? targetsIn(text)(link) : null;
      if (!link || !target) return;
      event.preventDefault();
      if (target.kind === 'note') setOpen({ note: target.element, mark: link });
      else goTo(target, link);
    };
    text.element.addEventListener('click', onClick);
    return () => text.element.removeEventListener('click', onClick);
  }, [text]);

  const goTo = ({ element, kind }: TextTarget, from: HTMLElement) => {
    setOpen(null);
    reveal(element, kind === 'mark' ? 'center' : 'start');
    if (kind === 'mark') notices.hide();
    else {
      const act = () => {
        notices.hide();
        reveal(from, 'center');
      };
      notices.show({ text: words.say('moved_in_text'), action: { label: words.say('back_in_text'), act } });
    }
  };

  if (!open) return null;
  const { note, mark } = open;
  return (
    <NoteBeside
      key={mark}
      note={note}
      mark={mark}
      text={text}
      onGoTo={() => goTo({ element: note, kind: 'place' }, mark)}
      onClose={() => setOpen((now) => (now?.mark === mark ? null : now))}
    />
  );
}

/** A button over each piece of code; its sign is drawn by the style, for nothing drawn stands in a text. */
function placeCopyButtons(content: HTMLElement, label: string): Element[] {
  const place = content.ownerDocument.createElement('div');
  place.className = 'copy-code';
  const button = content.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'tool';
  button.setAttribute('aria-label', label);
  place.append(button);
  return [...content.querySelectorAll('.scroller > pre')].map((code) => {
    const own = place.cloneNode(true) as Element;
    code.after(own);
    return own;
  });
}

/** Brings a part of the text into view; the keyboard goes on from there. */
function reveal(element: HTMLElement, block: ScrollLogicalPosition): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.scrollIntoView({ block });
  element.focus({ preventScroll: true });
}

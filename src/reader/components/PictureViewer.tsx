import '../look/viewer.css';
import ChevronLeft from 'lucide/dist/esm/icons/chevron-left.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import Minus from 'lucide/dist/esm/icons/minus.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useReading } from '../reading-context';
import { Icon } from './Icon';

export interface PictureViewerProps {
  /** The button of the text that opened it. */
  picture: HTMLButtonElement;
  onClose(): void;
}

const ZOOMS = [1, 1.5, 2, 3, 4];

/** The pictures of the article, one at a time and large. */
export function PictureViewer({ picture, onClose }: PictureViewerProps) {
  const { words } = useReading();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(picture);
  const [zoom, setZoom] = useState(0);
  const all = [
    ...(picture.closest('.content')?.querySelectorAll<HTMLButtonElement>('button.picture:not(.waiting)') ?? []),
  ];
  const index = all.indexOf(shown);
  const image = shown.querySelector('img');
  const caption = shown.closest('figure')?.querySelector('figcaption');

  // The dialog gives the focus back to the button by itself, when it is closed and not just taken away.
  useLayoutEffect(() => dialog.current?.showModal(), []);

  const step = (by: number) => {
    const next = all[index + by];
    if (!next) return;
    setShown(next);
    setZoom(0);
  };
  const zoomBy = (by: number) => setZoom(Math.min(ZOOMS.length - 1, Math.max(0, zoom + by)));
  const onKeyDown = (event: KeyboardEvent) => {
    // What is behind it must not act.
    event.stopPropagation();
    const forward = words.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === '+' || event.key === '=') zoomBy(1);
    else if (event.key === '-') zoomBy(-1);
    else if (zoom === 0 && /^Arrow(?:Left|Right)$/.test(event.key)) step(event.key === forward ? 1 : -1);
    else return;
    event.preventDefault();
  };

  return (
    <dialog class="viewer" aria-label={words.say('picture')} ref={dialog} onClose={onClose} onKeyDown={onKeyDown}>
      <div class="viewer-tools">
        {all.length > 1 && (
          <>
            <button
              type="button"
              class="tool"
              aria-label={words.say('previous_picture')}
              disabled={index <= 0}
              onClick={() => step(-1)}
            >
              <Icon node={ChevronLeft} isTurning />
            </button>
            <button
              type="button"
              class="tool"
              aria-label={words.say('next_picture')}
              disabled={index >= all.length - 1}
              onClick={() => step(1)}
            >
              <Icon node={ChevronRight} isTurning />
            </button>
          </>
        )}
        <button
          type="button"
          class="tool"
          aria-label={words.say('zoom_out')}
          disabled={zoom === 0}
          onClick={() => zoomBy(-1)}
        >
          <Icon node={Minus} />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={words.say('zoom_in')}
          disabled={zoom === ZOOMS.length - 1}
          onClick={() => zoomBy(1)}
        >
          <Icon node={Plus} />
        </button>
        <button type="button" class="tool" aria-label={words.say('close')} onClick={() => dialog.current?.close()}>
          <Icon node={X} />
        </button>
      </div>
      <div class="viewer-picture" tabIndex={zoom > 0 ? 0 : -1} data-zoom={ZOOMS[zoom]}>
        <img src={image?.currentSrc || image?.src} alt={image?.alt ?? ''} referrerpolicy="no-referrer" />
      </div>
      {caption && (
        <p
          class="viewer-caption prose"
          dir={getComputedStyle(caption).direction as 'ltr' | 'rtl'}
          lang={caption.closest<HTMLElement>('[lang]')?.lang}
        >
          {caption.textContent}
        </p>
      )}
    </dialog>
  );
}

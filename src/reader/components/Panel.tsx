import '../look/panel.css';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useReading } from '../reading-context';
import { Icon } from './Icon';

export interface PanelProps {
  /** Its name, in the reader's words. */
  title: string;
  class?: string;
  children: ComponentChildren;
}

/** What opens over the text. The text stays in reach; the focus comes here, and goes back where it was. */
export function Panel({ title, class: className = '', children }: PanelProps) {
  const { panel, words, reading, notices } = useReading();
  const box = useRef<HTMLElement>(null);
  // One that is there with the view doesn't come in.
  const [isRestored] = useState(reading.isPanelRestored);
  const close = () => {
    panel.value = null;
  };

  // In its fields too, where no other key of the view acts.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };

  useLayoutEffect(() => {
    const element = box.current;
    const root = element?.getRootNode();
    if (!element || !(root instanceof Document || root instanceof ShadowRoot)) return;
    const opener = root.activeElement;
    // It would lie over the panel's head.
    notices.hide();
    element.focus({ preventScroll: true });
    const onPointerDown = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      // The button that opened it closes it by itself.
      if (!element.contains(target) && !target.closest('[aria-expanded]')) close();
    };
    root.addEventListener('pointerdown', onPointerDown);
    return () => {
      root.removeEventListener('pointerdown', onPointerDown);
      if (element.contains(root.activeElement) && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);

  return (
    <section
      class={`panel ${isRestored ? 'restored' : ''} ${className}`}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      ref={box}
      onKeyDown={onKeyDown}
    >
      <div class="panel-head">
        <h2>{title}</h2>
        <button type="button" class="tool" aria-label={words.say('close')} onClick={close}>
          <Icon node={X} />
        </button>
      </div>
      {children}
    </section>
  );
}

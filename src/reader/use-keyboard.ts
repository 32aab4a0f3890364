import { useLayoutEffect } from 'preact/hooks';
import type { Direction } from '../article/types';
import { navigationKeys } from './navigation-keys';
import { useReading } from './reading-context';

/** Lets the keys act while the view is open. @param textDir of what is shown */
export function useKeyboard(textDir: Direction): void {
  const { reading, keys, panel, frame } = useReading();

  // Before anything is painted: a key may be pressed as soon as the text is seen.
  useLayoutEffect(() => {
    const leave = () => {
      // Firefox closes a popup at Escape whatever is open in it; on a phone no browser does, since it is a page there.
      if (panel.value) panel.value = null;
      else reading.access.close();
    };
    const onKeyDown = (event: Event) => keys.onKeyDown(event as KeyboardEvent);
    const remove = keys.add([{ key: 'Escape', label: 'close_panel_or_view', act: leave }]);
    frame.tree.addEventListener('keydown', onKeyDown);
    return () => {
      frame.tree.removeEventListener('keydown', onKeyDown);
      remove();
    };
  }, []);

  useLayoutEffect(() => keys.add(navigationKeys(reading, textDir)), [textDir]);
}

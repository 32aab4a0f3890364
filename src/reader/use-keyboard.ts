import { useEffect } from 'preact/hooks';
import type { Direction } from '../article/types';
import { navigationKeys } from './navigation-keys';
import { useReading } from './reading-context';

/** Lets the keys act while the view is open. @param textDir of what is shown */
export function useKeyboard(textDir: Direction): void {
  const { reading, keys, panel } = useReading();

  useEffect(() => {
    const leave = () => {
      // Firefox closes a popup at Escape whatever is open in it; on a phone no browser does, since it is a page there.
      if (panel.value) panel.value = null;
      else reading.access.close();
    };
    const remove = keys.add([{ key: 'Escape', label: 'close_panel_or_view', act: leave }]);
    document.addEventListener('keydown', keys.onKeyDown);
    return () => {
      document.removeEventListener('keydown', keys.onKeyDown);
      remove();
    };
  }, []);

  useEffect(() => keys.add(navigationKeys(reading, textDir)), [textDir]);
}

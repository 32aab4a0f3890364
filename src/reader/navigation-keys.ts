import type { Direction } from '../article/types';
import type { Reading } from './reading-model';

type Navigation = Pick<Reading, 'goBack' | 'goNext' | 'openFullPage'>;

/** Takes the keys of reading on. @param textDir of what is shown: where lines run from the right, ← is next */
export function listenToKeys(reading: Navigation, textDir: () => Direction): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // In a field letters are text, and what scrolls sideways needs the arrows itself.
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest('input, textarea, select, [role=dialog], table, pre')) return;
    const move = navigationOf(event, textDir());
    if (!move) return;
    event.preventDefault();
    reading[move]();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

/** What a key asks for: by its letter, or by its place on a keyboard whose letters aren't Latin. */
export function navigationOf(
  { key, code }: Pick<KeyboardEvent, 'key' | 'code'>,
  textDir: Direction,
): keyof Navigation | null {
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  if (letter === 'f') return 'openFullPage';
  if (letter === 'n' || key === (textDir === 'rtl' ? 'ArrowLeft' : 'ArrowRight')) return 'goNext';
  if (letter === 'b' || key === (textDir === 'rtl' ? 'ArrowRight' : 'ArrowLeft')) return 'goBack';
  return null;
}

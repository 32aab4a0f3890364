import type { Direction } from '../article/types';
import type { KeyAction } from './keys';
import type { Reading } from './reading-model';

/** The keys of reading on. @param textDir of what is shown: where lines run from the right, ← is next */
export function navigationKeys(
  { goBack, goNext, openFullPage }: Pick<Reading, 'goBack' | 'goNext' | 'openFullPage'>,
  textDir: Direction,
): KeyAction[] {
  const [next, back] = textDir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  return [
    { key: 'n', label: 'next', act: goNext },
    { key: next, label: 'next', act: goNext },
    { key: 'b', label: 'back', act: goBack },
    { key: back, label: 'back', act: goBack },
    { key: 'f', label: 'full_page', act: openFullPage },
  ];
}

import { type Setting, toggle } from './setting';

/** Where the button stands in a page. */
export interface ButtonPlace {
  /** Of the lines of the interface's language. */
  side: 'start' | 'end';
  /** How far above the foot of the window: 0 there, 1 at its top. */
  up: number;
}

export function isButtonPlace(found: unknown): found is ButtonPlace {
  if (typeof found !== 'object' || found === null || !('side' in found) || !('up' in found)) return false;
  const { side, up } = found;
  return (side === 'start' || side === 'end') && typeof up === 'number' && up >= 0 && up <= 1;
}

const place: Setting<ButtonPlace> = {
  key: 'page button place',
  standard: { side: 'end', up: 0 },
  isValue: isButtonPlace,
};

/** The button that opens the view from the pages of known aggregators, on phones. */
export const PAGE_BUTTON = { isOn: toggle('page button', true), place };

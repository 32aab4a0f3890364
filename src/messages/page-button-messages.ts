import { isRecord } from '../article/guards';

/** Messages of the button that stands in pages of known aggregators on a phone. */
export interface PageButtonMessages {
  /** Opens the view in the page. `false`: no script of ours may run there. */
  pageButtonPressed: { payload: null; response: boolean };
  /** The reader has moved it. Who keeps the place checks it. */
  placePageButton: { payload: { place: unknown }; response: null };
  /** The reader wants it no more, or again. */
  switchPageButton: { payload: { isOn: boolean }; response: null };
}

export function isPlacePageButton(value: unknown): value is PageButtonMessages['placePageButton']['payload'] {
  return isRecord(value) && 'place' in value;
}

export function isSwitchPageButton(value: unknown): value is PageButtonMessages['switchPageButton']['payload'] {
  return isRecord(value) && typeof value.isOn === 'boolean';
}

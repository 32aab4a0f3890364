import { isRecord, isText } from '../article/guards';

/** Messages of scripts in pages of sites on which the view opens by itself. */
export interface PageAlwaysMessages {
  /** A page of such a site has loaded. */
  alwaysHere: { payload: null; response: null };
  /** Switches it on or off for the site of the page that the view stands in. */
  setAlwaysHere: { payload: { isOn: boolean }; response: null };
}

/** The same, of our own pages. */
export interface AlwaysMessages {
  setAlways: { payload: { host: string; isOn: boolean }; response: null };
}

export function isSetAlwaysHere(value: unknown): value is PageAlwaysMessages['setAlwaysHere']['payload'] {
  return isRecord(value) && typeof value.isOn === 'boolean';
}

/** A host that a pattern can name: nothing that would make it match others. */
export function isSetAlways(value: unknown): value is AlwaysMessages['setAlways']['payload'] {
  return isSetAlwaysHere(value) && 'host' in value && isText(value.host) && /^[\w.-]+$/.test(value.host);
}

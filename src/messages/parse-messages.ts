import { isRecord, isText } from '../article/guards';

/** Asks the page that parses for the background, which has no DOM in Chromium, for the report of a page that was fetched. */
export interface ParsePage {
  name: 'parsePage';
  payload: { url: string; html: string };
}

export function isParsePage(value: unknown): value is ParsePage {
  return (
    isRecord(value) &&
    value.name === 'parsePage' &&
    isRecord(value.payload) &&
    [value.payload.url, value.payload.html].every(isText)
  );
}

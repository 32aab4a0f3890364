import { isRecord, isText } from '../article/guards';
import type { NewsMessages } from './news-messages';

/** What one view hands to another goes through unread: who takes it checks it. */
type Handed = unknown;

/** Messages of the reading view that stands in a page. They are answered where the reader opened it, and nowhere else. */
export interface InPageMessages extends Omit<NewsMessages, 'forgetReading'> {
  /** The page of a headline, as it came over the network. */
  fetchHeadline: { payload: { url: string }; response: { url: string; html: string } };
  keepSteps: { payload: { steps: Handed }; response: null };
  /** Shows the same in a tab of its own. */
  moveToTab: { payload: { steps: Handed; answers: Record<string, Handed> }; response: null };
  /** Outlines the ads of the page, from which the view is going. `false`: no script of ours may run there. */
  flagAds: { payload: null; response: boolean };
  /** Values by the keys of settings; `null`: its standard. */
  changeSettings: { payload: { values: Record<string, unknown> }; response: null };
  closedInPage: { payload: null; response: null };
}

/** Messages of our own pages about the view in a page. */
export interface OpenInPageMessages {
  /** Opens the view in the page of a tab, if it is the one at `url`. `false`: no script of ours may run there. */
  openInPage: { payload: { tabId: number; url: string | null; steps: Handed }; response: boolean };
}

export function isFetchHeadline(value: unknown): value is InPageMessages['fetchHeadline']['payload'] {
  return isRecord(value) && isText(value.url);
}

export function isKeepSteps(value: unknown): value is InPageMessages['keepSteps']['payload'] {
  return isRecord(value) && 'steps' in value;
}

export function isMoveToTab(value: unknown): value is InPageMessages['moveToTab']['payload'] {
  return isRecord(value) && 'steps' in value && isRecord(value.answers);
}

export function isChangeSettings(value: unknown): value is InPageMessages['changeSettings']['payload'] {
  return isRecord(value) && isRecord(value.values);
}

export function isOpenInPage(value: unknown): value is OpenInPageMessages['openInPage']['payload'] {
  return (
    isRecord(value) && Number.isInteger(value.tabId) && (value.url === null || isText(value.url)) && 'steps' in value
  );
}

import { isRecord, isText } from '../article/guards';

/** What a reader can mute on list pages. */
export type MutedKind = 'papers' | 'sections' | 'languages';

/** Messages about the headlines of list pages and what was read of them. */
export interface NewsMessages {
  /** A list page was looked at; `urls` of its headlines. */
  listLooked: { payload: { page: string; urls: string[] }; response: null };
  articleRead: { payload: { url: string }; response: null };
  mute: { payload: { kind: MutedKind; name: string; isMuted: boolean }; response: null };
  forgetReading: { payload: null; response: null };
}

export function isListLooked(value: unknown): value is NewsMessages['listLooked']['payload'] {
  return isRecord(value) && isText(value.page) && Array.isArray(value.urls) && value.urls.every(isText);
}

export function isArticleRead(value: unknown): value is NewsMessages['articleRead']['payload'] {
  return isRecord(value) && isText(value.url);
}

export function isMute(value: unknown): value is NewsMessages['mute']['payload'] {
  const kinds: unknown[] = ['papers', 'sections', 'languages'] satisfies MutedKind[];
  return isRecord(value) && kinds.includes(value.kind) && isText(value.name) && typeof value.isMuted === 'boolean';
}

export function isNothing(value: unknown): value is null {
  return value === null || value === undefined;
}

import type { PageKind } from '../article/types';

/** What the probe recognised on a page of a known host. */
export interface PageSeen {
  kind: PageKind;
  /** Distinct stories that the page's headlines lead to, its ticker apart. */
  headlines: number;
}

/** Messages of our content scripts to the background, by name. */
export interface PageToBackground {
  pageSeen: { payload: PageSeen; response: null };
}

/** Whether a payload, which a page's process sent, is what `pageSeen` carries. */
export function isPageSeen(value: unknown): value is PageSeen {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, headlines } = value as Record<keyof PageSeen, unknown>;
  return (
    (kind === 'article' || kind === 'list' || kind === 'other') && Number.isSafeInteger(headlines) && Number(headlines) >= 0
  );
}

import type { PageAlwaysMessages } from './always-messages';
import type { PageFlagMessages } from './flag-messages';
import type { InPageMessages } from './in-page-messages';
import type { PageButtonMessages } from './page-button-messages';

/** What the probe recognised on a page of a known host: distinct stories that a list leads to are its headlines. */
export type PageSeen = { kind: 'article' } | { kind: 'list'; headlines: number } | { kind: 'other' };

/** What the probe tells, on the pages of known hosts. */
export interface ProbeMessages {
  /** `isTouch`: the device has no pointer but a finger. */
  pageSeen: { payload: PageSeen & { isTouch?: boolean }; response: null };
}

/** Messages of our content scripts to the background, by name. */
export type PageToBackground = ProbeMessages &
  PageButtonMessages &
  PageFlagMessages &
  InPageMessages &
  PageAlwaysMessages;

/** Whether a payload, which a page's process sent, is what `pageSeen` carries. */
export function isPageSeen(value: unknown): value is ProbeMessages['pageSeen']['payload'] {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if ('isTouch' in value && typeof value.isTouch !== 'boolean') return false;
  if (value.kind === 'list')
    return 'headlines' in value && Number.isSafeInteger(value.headlines) && Number(value.headlines) > 0;
  return value.kind === 'article' || value.kind === 'other';
}

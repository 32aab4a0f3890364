import { isArrayOf, isRecord, isTexts } from '../article/guards';
import { MOST_FLAGS } from '../flags/change-flags';
import { isAdFlag } from '../flags/guards';
import { type AdPicture, isAdPictures } from '../flags/pictures';
import type { PutFlags } from '../flags/put-flags';
import type { AdFlag } from '../flags/types';
import type { PageFlagMessages } from './flag-messages';

/** Messages of the page that lists the flags. */
export interface FlagListMessages {
  editFlag: { payload: PageFlagMessages['changeFlag']['payload']; response: null };
  deleteFlags: { payload: { ids: string[] }; response: null };
  /** Puts back what was deleted, or takes in what a file held. */
  putFlags: { payload: { flags: AdFlag[]; pictures?: Record<string, AdPicture> }; response: PutFlags };
  /** Shows the list in a tab. */
  openFlags: { payload: null; response: null };
}

export function isDeleteFlags(value: unknown): value is FlagListMessages['deleteFlags']['payload'] {
  return isRecord(value) && isTexts(value.ids);
}

export function isPutFlags(value: unknown): value is FlagListMessages['putFlags']['payload'] {
  return (
    isRecord(value) &&
    isArrayOf(value.flags, isAdFlag) &&
    value.flags.length <= MOST_FLAGS &&
    (value.pictures === undefined || isAdPictures(value.pictures))
  );
}

import { isNumber, isRecord, isText, isTexts } from '../article/guards';
import type { FlagChange } from '../flags/change-flags';
import { isBoxSteps, isFlagReason, isFlagScope, isKeys } from '../flags/guards';
import type { GivenReason } from '../flags/reasons-by-use';
import type { FlaggedAd, FlagReason, FlagScope } from '../flags/types';

/** What the page's script learns of a flag: nothing but what its toast says. */
export interface FlagAnswer {
  id: string;
  scope: FlagScope;
  /** The scopes it can have. */
  scopes: FlagScope[];
  reason: FlagReason;
  /** All reasons, those first that the reader gives most often. */
  reasons: GivenReason[];
  /** Whether Safi may run on this site when it loads again. */
  staysGone: boolean;
}

/** A box in the view of a page, in pixels of it. */
export interface PlaceInView {
  left: number;
  top: number;
  width: number;
  height: number;
  viewWidth: number;
}

/** Messages of the scripts that flag and hide ads in a page. */
export interface PageFlagMessages {
  /** `null`: there is no room for another flag. */
  flagAd: { payload: FlaggedAd; response: FlagAnswer | null };
  changeFlag: { payload: { id: string; change: FlagChange }; response: FlagAnswer };
  /** Keeps what the page shows now, to cut pictures out of it; whether the browser gave it. */
  capturePage: { payload: null; response: boolean };
  /** Cuts the flag's picture out of that. */
  keepAdPicture: { payload: { id: string; place: PlaceInView }; response: null };
  /** The reader didn't mean it: nothing of it stays. */
  undoFlag: { payload: { id: string }; response: null };
  /** These keys have hidden something in this page. */
  adsHidden: { payload: { keys: FlaggedAd['keys'] }; response: null };
  /** The page hides something: puts the script into it that knows its article. */
  bringExtract: { payload: null; response: null };
}

/** As many as a page may tell of at once. */
const MOST_HIDDEN = 200;

export function isFlagChangeMessage(value: unknown): value is PageFlagMessages['changeFlag']['payload'] {
  return isRecord(value) && isText(value.id) && isFlagChange(value.change);
}

export function isFlagId(value: unknown): value is { id: string } {
  return isRecord(value) && isText(value.id);
}

export function isAdPictureMessage(value: unknown): value is PageFlagMessages['keepAdPicture']['payload'] {
  return isRecord(value) && isText(value.id) && isPlaceInView(value.place);
}

export function isAdsHidden(value: unknown): value is PageFlagMessages['adsHidden']['payload'] {
  return isRecord(value) && isKeys(value.keys, MOST_HIDDEN);
}

function isFlagChange(value: unknown): value is FlagChange {
  if (!isRecord(value)) return false;
  const { reason, scope, wider, isActive, notLoaded, ...rest } = value;
  return (
    (reason === undefined || isFlagReason(reason)) &&
    (scope === undefined || isFlagScope(scope)) &&
    (wider === undefined || isBoxSteps(wider)) &&
    (isActive === undefined || typeof isActive === 'boolean') &&
    (notLoaded === undefined || isTexts(notLoaded)) &&
    Object.keys(rest).length === 0
  );
}

function isPlaceInView(value: unknown): value is PlaceInView {
  if (!isRecord(value)) return false;
  const { left, top, width, height, viewWidth } = value;
  return isNumber(left) && isNumber(top) && [width, height, viewWidth].every((size) => isNumber(size) && size >= 1);
}

import type { AdKey } from '../ads/types';

/** Why an ad was flagged. A reason is never asked for. */
export const FLAG_REASONS = [
  'sexual',
  'scam',
  'deceptive',
  'intrusive',
  'malware',
  'clickbait',
  'shocking',
  'restricted',
  'political',
  'other',
] as const;
export type FlagReason = (typeof FLAG_REASONS)[number] | 'unspecified';

/** What a flag hides, from narrow to wide. Each has what the one before has. */
export const FLAG_SCOPES = ['ad', 'advertiser', 'place'] as const;
export type FlagScope = (typeof FLAG_SCOPES)[number];

/** An ad as a page's script saw it when the reader flagged it. */
export interface FlaggedAd {
  keys: AdKey[];
  /** Whether nobody had recognised it. */
  isByHand: boolean;
  /** The ad system, as in `AdCandidate`. */
  network: string;
  /** By how many boxes what goes is wider than the ad, or narrower; none where it isn't said. */
  wider?: number;
  /** How a list may call it: its headline, where it leads, the host of its picture. */
  title: string;
}

/** A flag, as it is kept. */
export interface AdFlag extends FlaggedAd {
  id: string;
  /** Version of this record. */
  v: 1;
  createdAt: number;
  updatedAt: number;
  /** Whether it hides anything now. */
  isActive: boolean;
  reason: FlagReason;
  scope: FlagScope;
  /** Hosts from which nothing is loaded any more, at the reader's wish; of those that `loadingHosts` gives. */
  notLoaded?: string[];
  /** Host of the page on which it was flagged; `null` in private windows. */
  site: string | null;
  /** How often it hid something since, and when last. */
  hits: number;
  lastHit: number | null;
  /** Flags of several readers are not put together: nothing is sent. */
  pool: 'off';
}

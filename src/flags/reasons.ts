import type { FlagReason } from './types';

/** The message that says each reason. */
export const REASON_WORDS: Record<FlagReason, string> = {
  unspecified: 'reason_unspecified',
  sexual: 'reason_sexual',
  scam: 'reason_scam',
  deceptive: 'reason_deceptive',
  intrusive: 'reason_intrusive',
  malware: 'reason_malware',
  clickbait: 'reason_clickbait',
  shocking: 'reason_shocking',
  restricted: 'reason_restricted',
  political: 'reason_political',
  other: 'reason_another',
};

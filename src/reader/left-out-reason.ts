import type { RemovedBlock } from '../article/types';

/** By a word of the parser's own reason. */
const BY_REASON: [RegExp, string][] = [
  [/\bads?\b|sponsor|paid|promo/i, 'left_ad'],
  [/share|social/i, 'left_share'],
  [/newsletter|subscri|follow/i, 'left_newsletter'],
  [/comment/i, 'left_comments'],
  [/\btags?\b|topic/i, 'left_tags'],
  [/cookie|consent|notice/i, 'left_notice'],
  [/caption|credit/i, 'left_caption'],
];

const BY_STEP: Record<string, string> = {
  'headline-lists': 'left_headlines',
  'article-marks': 'left_source',
  captions: 'left_caption',
  'never-text': 'left_never_text',
  'select-text': 'left_outside',
};

/** The message that says to the reader why the parser left a block out. */
export function leftOutReason({ step, reason }: Pick<RemovedBlock, 'step' | 'reason'>): string {
  return BY_REASON.find(([pattern]) => pattern.test(reason))?.[1] ?? BY_STEP[step] ?? 'left_around';
}
